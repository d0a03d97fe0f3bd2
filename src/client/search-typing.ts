import { addressOf } from './search-state.ts';

/** Milliseconds without a key after which what is typed so far is looked for. */
const pause = 300;
/** Shorter queries find too much to be of use. */
const shortest = 3;

/** A search that is still being typed. */
export interface Typing {
	/** Whether the address is that of an unfinished query. */
	isUnsettled(): boolean;
	/** Tells that a search has been asked for in earnest. */
	settle(): void;
}

/** Searches while a query is typed: one step of history for all its letters. */
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
