import type { PagefindHit } from '#archive/search/pagefind-api.ts';
import { keepNumbers } from './keep-numbers.ts';
import { painted } from './painted.ts';

/** A list of results that grows step by step. */
export interface ResultList {
	/** Replaces the results shown; what was shown as their first stays. */
	show(hits: readonly PagefindHit[]): Showing;
	/** Shows the first results before the others are known. Resolves when they are painted. */
	lead(hits: readonly PagefindHit[]): Promise<void>;
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
	/** What the list has of results whose others are not yet known. */
	let led: readonly PagefindHit[] = [];
	/** Shows the next few, unless other results have been requested meanwhile. */
	const add = async (count: number, put: (items: readonly HTMLElement[]) => void) => {
		const run = latest;
		const items = await Promise.all(hits.slice(shown, shown + count).map(makeItem));
		if (run !== latest) return;
		shown += items.length;
		put(items);
		painted().then(() => items.forEach(keepNumbers));
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
	/** Replaces the results, but for so many of them that are there already. */
	const replace = (found: readonly PagefindHit[], kept: number): Showing => {
		latest += 1;
		const run = latest;
		hits = found;
		shown = kept;
		led = [];
		more.hidden = true;
		const first = kept > 0 ? Promise.resolve() : add(firstHits, (items) => list.replaceChildren(...items));
		const all = first.then(painted).then(() => (run === latest ? add(hitsAStep - shown, append) : undefined));
		// A failure in the rest must not reach callers that wait only for the first.
		all.catch(() => undefined);
		return { first, all };
	};
	return {
		show: (found) => {
			const isLed = led.length > 0 && led.every(({ id }, at) => found[at]?.id === id);
			return replace(found, isLed ? led.length : 0);
		},
		lead: async (first) => {
			const { all } = replace(first.slice(0, firstHits), 0);
			const run = latest;
			await all;
			if (run === latest) led = hits;
		},
	};
}
