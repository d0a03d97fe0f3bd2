import type { Random } from '../bench/corpus/random.ts';

const mutations: readonly Mutation[] = [flip, flip, extreme, cut, repeat, truncate, fill, splice, insertText];

/** Bytes that one repetition may add. */
const largestGrowth = 2 ** 20;

/** What has broken readers before. */
const nasty = [
	'../../../../tmp/x',
	'C:\\Windows\\x',
	'\0',
	'\u202Efdp.exe',
	'<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;">]>&b;',
	'<!ENTITY x SYSTEM "file:///etc/passwd">',
	'javascript:alert(1)',
	'{\\rtf1',
	'%PDF-1.7',
	'PK\u0003\u0004',
	'-'.repeat(5000),
	'<div>'.repeat(2000),
	'('.repeat(3000),
	'\\'.repeat(3000),
	'\r\n--part\r\n',
	'=?utf-8?B?',
];

/**
 * A file changed at random, as broken disks, broken programs and attackers change files: bits flipped, stretches cut,
 * repeated, moved and filled, numbers made extreme, the end lost, a piece of another file put in.
 *
 * @param other where foreign pieces come from
 */
export function mutate(bytes: Uint8Array, other: Uint8Array, random: Random): Uint8Array {
	let changed: Uint8Array = bytes.slice();
	const rounds = random.between(1, 6);
	for (let round = 0; round < rounds; round++) changed = random.pick(mutations)(changed, other, random);
	return changed;
}

type Mutation = (bytes: Uint8Array, other: Uint8Array, random: Random) => Uint8Array;

function flip(bytes: Uint8Array, _: Uint8Array, random: Random): Uint8Array {
	for (let left = random.between(1, 8); left > 0 && bytes.length > 0; left--) {
		const at = random.between(0, bytes.length - 1);
		bytes[at] = (bytes[at] ?? 0) ^ (1 << random.between(0, 7));
	}
	return bytes;
}

/** Lengths and offsets are where readers trust a file most. */
function extreme(bytes: Uint8Array, _: Uint8Array, random: Random): Uint8Array {
	const width = random.pick([1, 2, 4, 8]);
	if (bytes.length <= width) return bytes;
	const at = random.between(0, bytes.length - width);
	return bytes.fill(random.pick([0x00, 0xff, 0x7f, 0x80]), at, at + width);
}

function cut(bytes: Uint8Array, _: Uint8Array, random: Random): Uint8Array {
	const { start, end } = stretch(bytes, random);
	return Buffer.concat([bytes.subarray(0, start), bytes.subarray(end)]);
}

function repeat(bytes: Uint8Array, _: Uint8Array, random: Random): Uint8Array {
	const { start, end } = stretch(bytes, random);
	const times = random.pick([1, 2, 50]);
	const piece = bytes.subarray(start, end);
	if (piece.length * times > largestGrowth) return bytes;
	return Buffer.concat([
		bytes.subarray(0, end),
		...Array.from({ length: times }, () => piece),
		bytes.subarray(end),
	]);
}

function truncate(bytes: Uint8Array, _: Uint8Array, random: Random): Uint8Array {
	return bytes.slice(0, random.between(0, bytes.length));
}

function fill(bytes: Uint8Array, _: Uint8Array, random: Random): Uint8Array {
	const { start, end } = stretch(bytes, random);
	return bytes.fill(random.between(0, 255), start, end);
}

function splice(bytes: Uint8Array, other: Uint8Array, random: Random): Uint8Array {
	const { start, end } = stretch(other, random);
	const at = random.between(0, bytes.length);
	return Buffer.concat([bytes.subarray(0, at), other.subarray(start, end), bytes.subarray(at)]);
}

function insertText(bytes: Uint8Array, _: Uint8Array, random: Random): Uint8Array {
	const at = random.between(0, bytes.length);
	return Buffer.concat([bytes.subarray(0, at), Buffer.from(random.pick(nasty)), bytes.subarray(at)]);
}

function stretch(bytes: Uint8Array, random: Random): { start: number; end: number } {
	const start = random.between(0, bytes.length);
	return { start, end: Math.min(bytes.length, start + random.between(0, random.pick([4, 64, 4096]))) };
}
