import { addressOf } from './search-state.ts';

/** After so many milliseconds without a key press, the text typed so far is searched for. */
const pause = 300;
/** Shorter queries find too much to be useful. */
const shortest = 3;

/** A search still being typed. */
export interface Typing {
	/** Whether the address is that of an unfinished query. */
	isUnsettled(): boolean;
	/** Says that a search was submitted. */
	settle(): void;
}

/** Searches while a query is being typed, with one history entry for all its letters. */
export function searchWhileTyping(form: HTMLFormElement, search: () => void): Typing {
	let timer: ReturnType<typeof setTimeout> | undefined;
	let isUnsettled = false;
	form.addEventListener('input', (event) => {
		const field = event.target;
		if (!(field instanceof HTMLInputElement)) return;
		clearTimeout(timer);
		if (field.value.trim().length < shortest) return;
		timer = setTimeout(() => {
			if (isUnsettled) history.replaceState(null, '', addressOf(form));
			else history.pushState(null, '', addressOf(form));
			isUnsettled = true;
			search();
		}, pause);
	});
	return {
		isUnsettled: () => isUnsettled,
		settle: () => {
			clearTimeout(timer);
			isUnsettled = false;
		},
	};
}
