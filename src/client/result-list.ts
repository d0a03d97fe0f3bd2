import type { PagefindHit } from '#archive/search/pagefind-api.ts';

/** A list of results that grows by steps. */
export interface ResultList {
	/** Shows other results in place of those shown; resolves once the first of them stand there. */
	show(hits: readonly PagefindHit[]): Promise<void>;
}

const hitsAStep = 20;

/**
 * Makes a list show results.
 *
 * @param more the button that shows the next
 */
export function resultList(
	list: HTMLElement,
	more: HTMLButtonElement,
	makeItem: (hit: PagefindHit) => Promise<HTMLElement>,
): ResultList {
	let hits: readonly PagefindHit[] = [];
	let shown = 0;
	let latest = 0;
	const showMore = async (isFirst: boolean) => {
		const run = latest;
		const items = await Promise.all(hits.slice(shown, shown + hitsAStep).map(makeItem));
		if (run !== latest) return;
		if (isFirst) list.replaceChildren(...items);
		else list.append(...items);
		shown += items.length;
		more.hidden = shown >= hits.length;
		// The button may have gone from under the keyboard.
		if (!isFirst) items[0]?.querySelector('a')?.focus();
	};
	more.addEventListener('click', () => showMore(false));
	return {
		show: (found) => {
			latest += 1;
			hits = found;
			shown = 0;
			more.hidden = true;
			return showMore(true);
		},
	};
}
