import { jurisdictionOf } from '../jurisdictions/index.ts';
import type { Letter } from '../letter/schema.ts';
import { outcomeOf, type ShownOutcome } from './outcome-of.ts';

/**
 * A letter whose outcome is that which pages show: as its front matter says it, else as the program proposes it now.
 *
 * @param known what `outcomeOf` says of it, where that has been asked already
 */
export function withOutcome(
	{ letter, body }: { readonly letter: Letter; readonly body: string },
	known?: ShownOutcome | null,
): Letter {
	if (letter.outcome !== null) return letter;
	const shown = known === undefined ? outcomeOf(letter, body, jurisdictionOf(letter.jurisdiction)) : known;
	if (shown === null) return letter;
	const { sentence: _, ...outcome } = shown;
	return { ...letter, outcome };
}
