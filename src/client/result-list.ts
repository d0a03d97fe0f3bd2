import type { PagefindHit } from '#archive/search/pagefind-api.ts';

/** A list of results that grows by steps. */
export interface ResultList {
	/** Shows other results in place of those shown. */
	show(hits: readonly PagefindHit[]): Showing;
}

/** What is being shown: the results that a reader sees first, and the rest of the step. Each fails where one cannot be read. */
export interface Showing {
	readonly first: Promise<void>;
	readonly all: Promise<void>;
}

const hitsAStep = 20;
/** Results that stand on a phone’s screen: on a slow line the others would keep a reader waiting for them. */
const firstHits = 3;

/** After what was put into the page has been drawn; a page that is not looked at draws nothing. */
function painted(): Promise<void> {
	return new Promise((resolve) => {
		if (document.hidden) resolve();
		else requestAnimationFrame(() => setTimeout(resolve));
	});
}

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
	let isAdding = false;
	/** Shows the next few, unless others are wanted by the time they are made. */
	const add = async (count: number, put: (items: readonly HTMLElement[]) => void) => {
		const run = latest;
		const items = await Promise.all(hits.slice(shown, shown + count).map(makeItem));
		if (run !== latest) return;
		shown += items.length;
		put(items);
	};
	const append = (items: readonly HTMLElement[]) => {
		list.append(...items);
		more.hidden = shown >= hits.length;
	};
	more.addEventListener('click', async () => {
		if (isAdding) return;
		isAdding = true;
		await add(hitsAStep, (items) => {
			append(items);
			// The button may have gone from under the keyboard.
			items[0]?.querySelector('a')?.focus();
		}).finally(() => {
			isAdding = false;
		});
	});
	return {
		show: (found) => {
			latest += 1;
			hits = found;
			shown = 0;
			more.hidden = true;
			const run = latest;
			const first = add(firstHits, (items) => list.replaceChildren(...items));
			const all = first
				.then(painted)
				.then(() => (run === latest ? add(hitsAStep - firstHits, append) : undefined));
			// Whoever waits for the first alone is told of them alone.
			all.catch(() => undefined);
			return { first, all };
		},
	};
}
