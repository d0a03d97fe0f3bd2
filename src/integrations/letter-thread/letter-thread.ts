import { availableParallelism } from 'node:os';
import type { AstroIntegration } from 'astro';
import { makeLetterParts, orderLetterPartsFrom } from '../../site/letter-parts.ts';
import { openPartsThread, type PartsThread } from './open-parts-thread.ts';

/** Fewer letters than this are rendered faster than a thread starts. */
const fewLetters = 100;
/** If the thread has as many orders as this, it is the slower one, and the page's own thread helps. */
const mostOrders = 24;

/**
 * Has a second thread make what takes the longest of a letter's page (`letterParts`), while Astro, which renders all pages in
 * one thread, does the rest.
 */
export function letterThread(): AstroIntegration {
	let thread: PartsThread | undefined;
	let made = 0;
	return {
		name: 'letter-thread',
		hooks: {
			'astro:build:start': () => {
				if (availableParallelism() === 1) return;
				orderLetterPartsFrom((order) => {
					made += 1;
					if (made <= fewLetters) return makeLetterParts(order);
					thread ??= openPartsThread();
					return thread.orders() < mostOrders ? thread.make(order) : makeLetterParts(order);
				});
			},
			'astro:build:generated': async () => {
				orderLetterPartsFrom(undefined);
				await thread?.close();
			},
		},
	};
}
