import { acceptDoubts } from './accept-doubts.ts';
import type { Action } from './action.ts';
import { change } from './change-letter.ts';
import { listLetters } from './list-letters.ts';
import { lookAtLetter } from './look-at-letter.ts';
import { takeSources } from './take-sources.ts';
import { undo } from './undo.ts';

/** Everything that the desk's page can ask for, by the name in its address: one file, one line here. */
export const actions: Readonly<Record<string, Action>> = {
	'accept-doubts': acceptDoubts,
	'change-letter': change,
	'list-letters': listLetters,
	'look-at-letter': lookAtLetter,
	'take-sources': takeSources,
	undo,
};
