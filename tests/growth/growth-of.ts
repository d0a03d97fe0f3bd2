/** How the work of a function grew with its text, or null if it is too little to be measured. */
export type Growth = { readonly size: number; readonly perDoubling: number } | null;

/**
 * Measures how the CPU time of a function grows when its text is doubled: until the time is long enough to be compared,
 * and again where the growth looks bad, for a first run is compiled while it runs, a busy machine disturbs another, and
 * both seldom the least of several. What grows too fast does so at every doubling, so three of them must say it.
 *
 * @param prepare makes the call for a text of a size; what it does itself is not counted
 * @param clocks other than those of the machine, for the test of this very function
 */
export function growthOf(
	prepare: (size: number) => () => unknown,
	{ from, to }: Sizes,
	clocks: Clocks = { wall: wallClock, cpu: cpuClock },
): Growth {
	const clock = clockOf(prepare, clocks.cpu);
	for (let size = from; size <= to; size *= step) {
		// Of most functions a quarter of a text, or a half, already tells that the whole takes no time that can be measured. The
		// time on the clock is enough for that: it is never less than the CPU time, and costs nothing to ask.
		if (timeOf(prepare(size / 4), clocks.wall) < measurable * shareOfHalf ** 2) continue;
		if (timeOf(prepare(size / 2), clocks.wall) < measurable * shareOfHalf) continue;
		const time = clock.time(size);
		if (time < measurable) continue;
		let perDoubling = Number.POSITIVE_INFINITY;
		for (let doubling = 0; doubling < doublings && perDoubling > mostGrowth; doubling += 1) {
			perDoubling = Math.min(perDoubling, leastGrowth(clock, size * 2 ** doubling));
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

/** The clocks, in microseconds. */
export interface Clocks {
	readonly wall: () => number;
	/** Of this process. */
	readonly cpu: () => number;
}

/** Growth by less than this is linear or nearly so: sorting, and a garbage collector that has more to do. */
export const mostGrowth = 2.5;

/** The least CPU times of a function’s calls, by the sizes of their texts. */
interface Clock {
	/** Measured where it is not yet known. */
	readonly time: (size: number) => number;
	/** Measured once more. */
	readonly again: (size: number) => number;
}

function clockOf(prepare: (size: number) => () => unknown, cpu: () => number): Clock {
	const times = new Map<number, number>();
	const again = (size: number) => {
		const time = Math.min(times.get(size) ?? Number.POSITIVE_INFINITY, timeOf(prepare(size), cpu));
		times.set(size, time);
		return time;
	};
	return { again, time: (size) => times.get(size) ?? again(size) };
}

/** The growth between half a text and the whole, of the least times of some runs. */
function leastGrowth({ time, again }: Clock, size: number): number {
	let [half, whole] = [time(size / 2), time(size)];
	for (let run = 1; run < runs && whole < sure && whole / half > mostGrowth; run += 1) {
		half = again(size / 2);
		whole = again(size);
		if (whole < measurable) return 1;
	}
	return whole / Math.max(half, least);
}

/** Microseconds of a clock that a call takes. */
function timeOf(call: () => unknown, clock: () => number): number {
	const before = clock();
	try {
		call();
	} catch (error) {
		// A refusal is a valid result; a stack overflow is not.
		if (error instanceof RangeError && /call stack/u.test(error.message)) throw error;
	}
	return clock() - before;
}

function wallClock(): number {
	return performance.now() * 1000;
}

/** Of this process: asking costs as much as most of the functions do. */
function cpuClock(): number {
	const { user, system } = process.cpuUsage();
	return user + system;
}

/** Microseconds of CPU below which two times cannot be compared. */
const measurable = 20_000;
/** Of the work on a text, that on its half is at least this, grow it by the square or by the cube. */
const shareOfHalf = 0.1;
/** Microseconds: half of a text whose work is measurable takes more than this, or the clock of the system was too coarse. */
const least = 1000;
/** Microseconds: no use in doubling on. */
const long = 1_500_000;
const runs = 6;
/** Microseconds: what takes longer is not measured again, because nothing that disturbs a measurement takes as long. */
const sure = 500_000;
const doublings = 3;
/** Sizes are tried at this distance, for most functions are too quick at any. */
const step = 4;
