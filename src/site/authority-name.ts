import { jurisdictionOf } from '#archive/jurisdictions/index.ts';
import type { Authority } from '#archive/letter/authority.ts';

/** A body's name with its language if that differs from the page's, for the `lang` attribute. */
export interface AuthorityName {
	readonly name: string;
	readonly lang: string | undefined;
}

/**
 * A body's name on a page of the interface: in the page's language if somebody has provided it, else in its own.
 *
 * @example
 * authorityName({ …, name: 'Вигадана рада', nameEn: 'Imaginary Council' }, 'en') // { name: 'Imaginary Council', lang: undefined }
 */
export function authorityName(
	authority: Pick<Authority, 'name' | 'nameEn' | 'names' | 'jurisdiction'>,
	language: string,
): AuthorityName {
	const given = authority.names?.[language] ?? (language === 'en' ? authority.nameEn : null);
	if (given) return { name: given, lang: undefined };
	const own = jurisdictionOf(authority.jurisdiction).language;
	return { name: authority.name, lang: own === language ? undefined : own };
}
