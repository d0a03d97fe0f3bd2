import type { Letter } from '#archive/letter/schema.ts';
import { numericDate, type Translation } from '../i18n/index.ts';
import { isNumbered } from './is-numbered.ts';
import { kindName } from './kind-name.ts';

/**
 * Identifies a document in one line: «Лист № 25/К-170із від 03.04.2018», «Лист без номера й дати». A tombstone does not keep what
 * kind it was.
 */
export function factsLine(
	letter: Pick<Letter, 'date' | 'registrationIndex' | 'kind'>,
	{ words, fill }: Pick<Translation, 'words' | 'fill'>,
): string {
	const { factsLine: whole, factsLineUndated, factsLineNoNumber, factsLineNeither } = words.letter;
	const numbered = isNumbered(letter);
	const undated = numbered ? factsLineUndated : factsLineNeither;
	return fill(letter.date ? (numbered ? whole : factsLineNoNumber) : undated, {
		kind: kindName(letter, words),
		index: letter.registrationIndex,
		date: numericDate(letter.date ?? ''),
	});
}
