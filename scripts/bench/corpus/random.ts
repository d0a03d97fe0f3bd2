/** A source of chance that gives the same run of choices for the same seed. */
export interface Random {
	/** A fraction from 0 up to 1, 1 excluded. */
	next(): number;
	/** A whole number from `least` to `most`, both included. */
	between(least: number, most: number): number;
	/** One of the items, each as likely. */
	pick<T>(items: readonly T[]): T;
	/** One of the items, the first the likeliest, by Zipf's law: words of a language are used so. */
	pickZipf<T>(items: readonly T[]): T;
	/** Whether something of this likelihood (0 to 1) happens. */
	chance(likelihood: number): boolean;
}

/** Makes a source of chance from a seed: mulberry32, 32 bits of state, in the public domain (Tommy Ettinger, 2017). */
export function createRandom(seed: number): Random {
	let state = seed >>> 0;
	const next = () => {
		state = (state + 0x6d2b79f5) >>> 0;
		let mixed = Math.imul(state ^ (state >>> 15), state | 1);
		mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 0x1_0000_0000;
	};
	const between = (least: number, most: number) => least + Math.floor(next() * (most - least + 1));
	return {
		next,
		between,
		pick: (items) => itemAt(items, between(0, items.length - 1)),
		pickZipf: (items) => itemAt(items, Math.floor((items.length + 1) ** next()) - 1),
		chance: (likelihood) => next() < likelihood,
	};
}

function itemAt<T>(items: readonly T[], index: number): T {
	const item = items[index];
	if (item === undefined) throw new RangeError('there is nothing to choose from');
	return item;
}
