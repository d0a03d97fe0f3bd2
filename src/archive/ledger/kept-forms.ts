import { type FormerForm, formerForms } from '../address/letter-forms.ts';
import type { LetterHistory } from './letter-history.ts';
import type { Release } from './record.ts';

/**
 * Files that stood beside a letter's page when it was first released and that letters no longer get: their addresses were
 * published, so that they answer for good. A release that does not say which files letters had is of before they were one
 * record; then the text of the latest version stood under its number too.
 *
 * @param history null for a draft
 */
export function keptForms(
	history: LetterHistory | null,
	releases: readonly Release[],
): readonly FormerForm[] {
	const first = history?.versions[0]?.release;
	const release = releases.find(({ number }) => number === first);
	return release && !release.files ? formerForms : [];
}
