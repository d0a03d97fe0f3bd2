import { jurisdictionOf } from '../jurisdictions/index.ts';
import type { Letter } from '../letter/schema.ts';
import { outcomeOf } from './outcome-of.ts';

/** A letter whose outcome is that which pages show: as its front matter says it, else as the program proposes it now. */
export function withOutcome<Stored extends { readonly letter: Letter; readonly body: string }>({
	letter,
	body,
}: Stored): Letter {
	if (letter.outcome !== null) return letter;
	const shown = outcomeOf(letter, body, jurisdictionOf(letter.jurisdiction));
	if (shown === null) return letter;
	const { sentence: _, ...outcome } = shown;
	return { ...letter, outcome };
}
