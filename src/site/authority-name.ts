import { jurisdictionOf } from '#archive/jurisdictions/index.ts';
import type { Authority } from '#archive/letter/authority.ts';

/** A body's name with the language that it is in, where that is not the page's: what is in `lang`. */
export interface AuthorityName {
	readonly name: string;
	readonly lang: string | undefined;
}

/**
 * A body's name on a page of the interface: in the page's language where somebody has given it, else its own.
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
