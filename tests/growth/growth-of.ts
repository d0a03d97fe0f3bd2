/** How the work of a function grew with its text, or null where it is too little to be measured. */
export type Growth = { readonly size: number; readonly perDoubling: number } | null;

/**
 * Measures how the CPU time of a function grows when its text is doubled: until the time is long enough to be compared,
 * and again where the growth looks bad, for a first run is compiled while it runs, a busy machine disturbs another, and
 * both seldom the least of several. What grows too fast does so at every doubling, so three of them must say it.
 *
 * @param prepare makes the call for a text of a size; what it does itself is not counted
 */
export function growthOf(prepare: (size: number) => () => unknown, { from, to }: Sizes): Growth {
	for (let size = from; size <= to; size *= step) {
		const time = cpuTime(prepare(size));
		if (time < measurable) continue;
		let perDoubling = Number.POSITIVE_INFINITY;
		for (let doubling = 0; doubling < doublings && perDoubling > mostGrowth; doubling += 1) {
			perDoubling = Math.min(perDoubling, leastGrowth(prepare, size * 2 ** doubling));
		}
		if (perDoubling > mostGrowth || time > long) return { size, perDoubling };
	}
	return null;
}

/** Characters. */
export interface Sizes {
	readonly from: number;
	readonly to: number;
}

/** Growth by less than this is linear or nearly so: sorting, and a garbage collector that has more to do. */
export const mostGrowth = 2.5;

/** The growth between half a text and the whole, of the least times of some runs. */
function leastGrowth(prepare: (size: number) => () => unknown, size: number): number {
	let half = cpuTime(prepare(size / 2));
	let whole = cpuTime(prepare(size));
	for (let run = 1; run < runs && whole < sure && whole / half > mostGrowth; run += 1) {
		half = Math.min(half, cpuTime(prepare(size / 2)));
		whole = Math.min(whole, cpuTime(prepare(size)));
		if (whole < measurable) return 1;
	}
	return whole / Math.max(half, least);
}

function cpuTime(call: () => unknown): number {
	const { user, system } = process.cpuUsage();
	try {
		call();
	} catch (error) {
		// A refusal is an answer; a stack that overflows is not.
		if (error instanceof RangeError && /call stack/u.test(error.message)) throw error;
	}
	const after = process.cpuUsage();
	return after.user + after.system - user - system;
}

/** Microseconds of CPU below which two times cannot be compared. */
const measurable = 20_000;
/** Microseconds: half of a text whose work is measurable takes more than this, or the clock of the system was too coarse. */
const least = 1000;
/** Microseconds: no use in doubling on. */
const long = 1_500_000;
const runs = 6;
/** Microseconds: what takes longer is not measured again, for nothing that disturbs a measurement takes as long. */
const sure = 500_000;
const doublings = 3;
/** Sizes are tried at this distance, for most functions are too quick at any. */
const step = 4;
