import type { PagefindHit } from '#archive/search/pagefind-api.ts';
import { painted } from './painted.ts';

/** A list of results that grows step by step. */
export interface ResultList {
	/** Replaces the results shown. */
	show(hits: readonly PagefindHit[]): Showing;
}

/** What is being shown: the results that a reader sees first, and the rest of the step. Each rejects if a result cannot be read. */
export interface Showing {
	readonly first: Promise<void>;
	readonly all: Promise<void>;
}

const hitsAStep = 20;
/** How many results fit on a phone’s screen: on a slow connection a reader should not wait for the others. */
const firstHits = 3;

/**
 * Creates a list of results.
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
	/** Shows the next few, unless other results have been requested meanwhile. */
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
			// The button may have disappeared while it had keyboard focus.
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
			// A failure in the rest must not reach callers that wait only for the first.
			all.catch(() => undefined);
			return { first, all };
		},
	};
}
