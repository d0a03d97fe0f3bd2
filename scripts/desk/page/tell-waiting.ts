import { status, tell } from './status.ts';
import { words } from './words.ts';

/** Milliseconds after which a person asks whether the key was heard. */
const longAfter = 300;

/** Tells that a person has to wait, where it takes so long. @returns takes that back */
export function tellWaiting(): () => void {
	const timer = setTimeout(() => tell(words.working), longAfter);
	return () => {
		clearTimeout(timer);
		if (status.textContent === words.working) tell('');
	};
}
