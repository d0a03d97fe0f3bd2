import { status, tell } from './status.ts';
import { words } from './words.ts';

/** Milliseconds after which a person asks whether the key was heard. */
const longAfter = 300;

/** Tells that a person has to wait, where it takes so long. @returns takes that back: what was told before stands again */
export function tellWaiting(): () => void {
	let before = '';
	const timer = setTimeout(() => {
		before = status.textContent ?? '';
		tell(words.working);
	}, longAfter);
	return () => {
		clearTimeout(timer);
		if (status.textContent === words.working) tell(before);
	};
}
