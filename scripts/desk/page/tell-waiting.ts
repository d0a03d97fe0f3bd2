import { status, tell } from './status.ts';
import { words } from './words.ts';

/** Milliseconds after which a person wonders whether the key press was registered. */
const longAfter = 300;

/** Shows that something takes time, once it takes that long. @returns restores the previous status */
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
