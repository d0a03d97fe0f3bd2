import type { Plugin } from 'vite';
import { inLanguage } from '#archive/config/in-language.ts';
import type { ArchiveConfig } from '#archive/config/schema.ts';
import { jurisdictionOf } from '#archive/jurisdictions/index.ts';
import { letterPageLanguageOf } from '../i18n/letter-page-language.ts';

type Named = Pick<ArchiveConfig, 'title' | 'shortName' | 'publisher' | 'jurisdiction' | 'languages'>;

const name = 'archive:english-names';
const resolved = `\0${name}`;

/**
 * What letters’ pages call the archive, its publisher, subjects and laws, and the English name of each. Names without an
 * English one are left out.
 *
 * @example
 * englishNames(settings)['Відповідь'] // 'Vidpovid'
 */
export function englishNames(settings: Named): Readonly<Record<string, string>> {
	const { title, shortName, publisher } = settings;
	const { subjects, wordsInEnglish } = jurisdictionOf(settings.jurisdiction);
	const language = letterPageLanguageOf(settings);
	const named = [title, shortName, publisher.name, ...subjects.map(({ labels }) => labels)];
	const pairs = named.flatMap((texts) =>
		texts?.['en'] ? [[inLanguage(texts, language), texts['en']] as const] : [],
	);
	return { ...Object.fromEntries(pairs), ...wordsInEnglish };
}

/** Gives the browser’s scripts these names as a module, so that only a reader who asks for English loads them. */
export function englishNamesModule(settings: Named): Plugin {
	return {
		name: 'english-names',
		resolveId: (id) => (id === name ? resolved : null),
		load: (id) =>
			id === resolved ? `export const names = ${JSON.stringify(englishNames(settings))};` : null,
	};
}
