import type { Letter } from '#archive/letter/schema.ts';
import { numericDate, type Translation } from '../i18n/index.ts';
import { kindName } from './kind-name.ts';

/** Which document it is, in a line: «Лист № 25/К-170із від 03.04.2018». A tombstone does not keep what kind it was. */
export function factsLine(
	letter: Pick<Letter, 'date' | 'registrationIndex' | 'kind'>,
	{ words, fill }: Pick<Translation, 'words' | 'fill'>,
): string {
	return fill(letter.date ? words.letter.factsLine : words.letter.factsLineUndated, {
		kind: kindName(letter, words),
		index: letter.registrationIndex,
		date: numericDate(letter.date ?? ''),
	});
}
