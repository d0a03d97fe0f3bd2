import type { ArchiveConfig } from '#archive/config/schema.ts';
import { jurisdictionOf } from '#archive/jurisdictions/index.ts';
import { isTranslated } from './index.ts';

/**
 * The interface language in which letters are surrounded: their own where the interface speaks it, whatever the archive's
 * default is; else the default.
 */
export function letterPageLanguageOf({
	jurisdiction,
	languages,
}: Pick<ArchiveConfig, 'jurisdiction' | 'languages'>): string {
	const { language } = jurisdictionOf(jurisdiction);
	return isTranslated(language) ? language : (languages[0] ?? language);
}
