import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import type { AstroIntegration } from 'astro';

/** By how much of what lives the heap grows before it is collected, in percent; V8 would let it double. */
const lean = 40;
/** V8 decides. */
const usual = 0;

/**
 * Has the heap collected sooner while pages are made: an archive’s index lives all the while, and V8 would let as much garbage
 * grow beside it. It stands before the leak gate, whose workers hold little and would be collected too often; they get what the
 * pages have left.
 */
export function leanHeap(): AstroIntegration {
	return {
		name: 'lean-heap',
		hooks: {
			'astro:build:start': () => setFlagsFromString(`--heap-growing-percent=${lean}`),
			'astro:build:done': () => {
				setFlagsFromString(`--heap-growing-percent=${usual}`);
				collect();
			},
		},
	};
}

/** V8 has this function in realms that are made after the flag alone. */
function collect(): void {
	setFlagsFromString('--expose-gc');
	const gc: () => void = runInNewContext('gc');
	setFlagsFromString('--no-expose-gc');
	gc();
}
