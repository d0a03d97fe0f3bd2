import { jurisdictionOf } from '#archive/jurisdictions/index.ts';
import type { Letter } from '#archive/letter/schema.ts';
import { settings } from './settings.ts';

/** Whether a letter has a number, and not what its country writes in place of one («б/н»). */
export function isNumbered({ registrationIndex }: Pick<Letter, 'registrationIndex'>): boolean {
	return registrationIndex !== jurisdictionOf(settings.jurisdiction).noIndex;
}
