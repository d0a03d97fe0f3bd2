/** Of a hash that a number holds without loss: 21 bits of the upper half. */
const upper = 2_097_151;
const [firstSeed, secondSeed] = [0xdeadbeef, 0x41c6ce57];
const [firstFactor, secondFactor] = [2_654_435_761, 1_597_334_677];

/**
 * A hash of a text in 53 bits, all that a number holds: a table of numbers takes a tenth of what its strings would.
 *
 * Source: cyrb53, by its author (bryc) in the public domain; its halves are MurmurHash3's.
 */
export function textHash(text: string): number {
	let a = firstSeed;
	let b = secondSeed;
	for (let at = 0; at < text.length; at += 1) {
		const code = text.charCodeAt(at);
		a = Math.imul(a ^ code, firstFactor);
		b = Math.imul(b ^ code, secondFactor);
	}
	return mixed(a, b);
}

/**
 * Hashes of the parts of a text that begin at one place, made in one pass.
 *
 * @param ends where the parts end, in order
 * @example
 * textHashes('лавки', 0, [3, 5]) // [textHash('лав'), textHash('лавки')]
 */
export function textHashes(text: string, from: number, ends: readonly number[]): number[] {
	let a = firstSeed;
	let b = secondSeed;
	let at = from;
	return ends.map((end) => {
		for (; at < end; at += 1) {
			const code = text.charCodeAt(at);
			a = Math.imul(a ^ code, firstFactor);
			b = Math.imul(b ^ code, secondFactor);
		}
		return mixed(a, b);
	});
}

function mixed(first: number, second: number): number {
	const a =
		Math.imul(first ^ (first >>> 16), 2_246_822_507) ^ Math.imul(second ^ (second >>> 13), 3_266_489_909);
	const b = Math.imul(second ^ (second >>> 16), 2_246_822_507) ^ Math.imul(a ^ (a >>> 13), 3_266_489_909);
	return 4_294_967_296 * (upper & b) + (a >>> 0);
}
