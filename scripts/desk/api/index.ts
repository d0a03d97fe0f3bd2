import type { Action } from './action.ts';
import { listLetters } from './list-letters.ts';
import { takeSources } from './take-sources.ts';
import { undo } from './undo.ts';

/** Everything that the desk's page can ask for, by the name in its address: one file, one line here. */
export const actions: Readonly<Record<string, Action>> = {
	'list-letters': listLetters,
	'take-sources': takeSources,
	undo,
};
