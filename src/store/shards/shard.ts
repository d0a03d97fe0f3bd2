/** One of several parts of a large ingest or build, e.g. the second of eight. */
export interface Shard {
	/** From 1. */
	readonly number: number;
	readonly of: number;
}

/** Examples: `2/8`, `002/8`. */
const shardForm = /^0*(\d{1,5})\/0*(\d{1,5})$/;

/**
 * Reads `i/n`.
 *
 * @returns null if it has another form, or there is no such part
 * @example
 * shardIn('2/8') // { number: 2, of: 8 }
 */
export function shardIn(text: string): Shard | null {
	const [, number, of] = (shardForm.exec(text) ?? []).map(Number);
	return !number || !of || number > of ? null : { number, of };
}

/**
 * The part of a list that belongs to a shard: a contiguous run. Lengths differ by one at most, and all parts make up the list.
 *
 * @example
 * shardOf(['a', 'b', 'c'], { number: 2, of: 2 }) // ['b', 'c']
 */
export function shardOf<Item>(items: readonly Item[], shard: Shard | null): Item[] {
	if (!shard) return [...items];
	const start = (part: number) => Math.floor((part * items.length) / shard.of);
	return items.slice(start(shard.number - 1), start(shard.number));
}
