import { fileURLToPath } from 'node:url';
import type { ArchiveConfig } from '#archive/config/schema.ts';
import { letterPageLanguageOf } from '../i18n/letter-page-language.ts';

/**
 * Modules that browser scripts import by their role in an archive, so that a reader loads the words of one
 * language only: name → file, as in Vite's `resolve.alias`. Their types are in src/client/archive-modules.d.ts.
 */
export function archiveModules(
	config: Pick<ArchiveConfig, 'jurisdiction' | 'languages'>,
): Readonly<Record<string, string>> {
	const file = (path: string) => fileURLToPath(new URL(`../${path}`, import.meta.url));
	return {
		'archive:search-language': file(`archive/jurisdictions/${config.jurisdiction}/search/index.ts`),
		'archive:reply-rules': file(`archive/jurisdictions/${config.jurisdiction}/reply-time/index.ts`),
		'archive:letter-words': file(`i18n/${letterPageLanguageOf(config)}.json`),
	};
}
