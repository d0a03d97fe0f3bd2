import { acceptDoubts } from './accept-doubts.ts';
import type { Action } from './action.ts';
import { changeBody } from './change-body.ts';
import { change } from './change-letter.ts';
import { changeLetters } from './change-letters.ts';
import { correctLetter } from './correct-letter.ts';
import { glanceAtLetter } from './glance-at-letter.ts';
import { listBodies } from './list-bodies.ts';
import { listLetters } from './list-letters.ts';
import { lookAtLetter } from './look-at-letter.ts';
import { planRelease } from './plan-release.ts';
import { release } from './release.ts';
import { takeSources } from './take-sources.ts';
import { undo } from './undo.ts';
import { withdrawLetter } from './withdraw-letter.ts';

/** Everything that the desk's page can ask for, by the name in its address: one file, one line here. */
export const actions: Readonly<Record<string, Action>> = {
	'accept-doubts': acceptDoubts,
	'change-body': changeBody,
	'change-letter': change,
	'change-letters': changeLetters,
	'correct-letter': correctLetter,
	'glance-at-letter': glanceAtLetter,
	'list-bodies': listBodies,
	'list-letters': listLetters,
	'look-at-letter': lookAtLetter,
	'plan-release': planRelease,
	release,
	'take-sources': takeSources,
	undo,
	'withdraw-letter': withdrawLetter,
};
