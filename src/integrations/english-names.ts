import type { Plugin } from 'vite';
import { inLanguage } from '#archive/config/in-language.ts';
import type { ArchiveConfig } from '#archive/config/schema.ts';
import { jurisdictionOf } from '#archive/jurisdictions/index.ts';
import { letterPageLanguageOf } from '../i18n/letter-page-language.ts';

type Named = Pick<ArchiveConfig, 'title' | 'shortName' | 'publisher' | 'jurisdiction' | 'languages'>;

const name = 'archive:english-names';
const resolved = `\0${name}`;

/** English names of what letters’ pages name in the letters’ language. */
interface EnglishNames {
	/** By the name on the page: of the archive, its publisher, laws and holidays. */
	readonly names: Readonly<Record<string, string>>;
	/** By the id of the subject, which its link has. */
	readonly subjects: Readonly<Record<string, string>>;
}

/**
 * What letters’ pages call the archive, its publisher, subjects and laws in English. Names without an English one are left
 * out.
 *
 * @example
 * englishNames(settings).names['Відповідь'] // 'Vidpovid'
 */
export function englishNames(settings: Named): EnglishNames {
	const { title, shortName, publisher } = settings;
	const { subjects, wordsInEnglish } = jurisdictionOf(settings.jurisdiction);
	const language = letterPageLanguageOf(settings);
	const named = [title, shortName, publisher.name].flatMap((texts) =>
		texts?.['en'] ? [[inLanguage(texts, language), texts['en']] as const] : [],
	);
	const labelled = subjects.flatMap(({ id, labels }) => (labels['en'] ? [[id, labels['en']] as const] : []));
	return {
		names: { ...Object.fromEntries(named), ...wordsInEnglish },
		subjects: Object.fromEntries(labelled),
	};
}

/** Gives the browser’s scripts these names as a module, so that only a reader who asks for English loads them. */
export function englishNamesModule(settings: Named): Plugin {
	return {
		name: 'english-names',
		resolveId: (id) => (id === name ? resolved : null),
		load: (id) => {
			if (id !== resolved) return null;
			const exported = Object.entries(englishNames(settings));
			return exported.map(([name, value]) => `export const ${name} = ${JSON.stringify(value)};`).join('\n');
		},
	};
}
