import type { AstroIntegration } from 'astro';
import { collectGarbage } from '#store/files/collect-garbage.ts';
import { keepHeapSmall, letHeapGrow } from '#store/files/keep-heap-small.ts';

/**
 * Has the heap collected sooner while pages are made: an archive’s index lives all the while, and V8 would let as much garbage
 * grow beside it. It stands before the leak gate, whose workers hold little and would be collected too often; they get what the
 * pages have left.
 */
export function leanHeap(): AstroIntegration {
	return {
		name: 'lean-heap',
		hooks: {
			'astro:build:start': () => keepHeapSmall(),
			'astro:build:done': () => {
				letHeapGrow();
				collectGarbage();
			},
		},
	};
}
