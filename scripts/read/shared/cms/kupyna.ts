import { kupynaTables } from './kupyna-tables.ts';

/** First row of the circulant matrix that columns are multiplied by. */
const matrixRow = [0x01, 0x01, 0x05, 0x01, 0x08, 0x06, 0x07, 0x04];

/** For every row and byte the column that the byte becomes, in two words, lowest byte first. */
const products = productsOf(kupynaTables.map((table) => Buffer.from(table, 'hex')));

/**
 * Digest by DSTU 7564:2014 (Kupyna), of whole bytes.
 *
 * @param bits length of the digest.
 */
export function kupyna(bytes: Uint8Array, bits: 256 | 384 | 512): Buffer {
	const columns = bits === 256 ? 8 : 16;
	const size = columns * 8;
	const state = new Uint8Array(size);
	state[0] = size;
	const whole = bytes.length - (bytes.length % size);
	for (let at = 0; at < whole; at += size) compress(state, bytes.subarray(at, at + size), columns);
	const tail = padded(bytes.subarray(whole), bytes.length, size);
	for (let at = 0; at < tail.length; at += size) compress(state, tail.subarray(at, at + size), columns);
	const last = permute(state, columns, addRoundP);
	for (const [at, byte] of last.entries()) state[at] = (state[at] ?? 0) ^ byte;
	return Buffer.from(state.subarray(size - bits / 8));
}

/** A one bit, zeros, and the length in bits as a 96-bit number, lowest byte first. */
function padded(rest: Uint8Array, length: number, size: number): Uint8Array {
	const tail = new Uint8Array(rest.length + 13 > size ? size * 2 : size);
	tail.set(rest);
	tail[rest.length] = 0x80;
	let bits = length * 8;
	for (let at = tail.length - 12; bits > 0; at++) {
		tail[at] = bits % 256;
		bits = Math.floor(bits / 256);
	}
	return tail;
}

function compress(state: Uint8Array, block: Uint8Array, columns: number): void {
	const mixed = state.map((byte, at) => byte ^ (block[at] ?? 0));
	const p = permute(mixed, columns, addRoundP);
	const q = permute(block, columns, addRoundQ);
	for (let at = 0; at < state.length; at++) state[at] = (state[at] ?? 0) ^ (p[at] ?? 0) ^ (q[at] ?? 0);
}

type AddRound = (state: Uint8Array, columns: number, round: number) => void;

function permute(input: Uint8Array, columns: number, addRound: AddRound): Uint8Array {
	let state = Uint8Array.from(input);
	let next = new Uint8Array(state.length);
	const rounds = columns === 8 ? 10 : 14;
	for (let round = 0; round < rounds; round++) {
		addRound(state, columns, round);
		mix(state, next, columns);
		[state, next] = [next, state];
	}
	return state;
}

function addRoundP(state: Uint8Array, columns: number, round: number): void {
	for (let column = 0; column < columns; column++) {
		state[column * 8] = (state[column * 8] ?? 0) ^ (column * 0x10) ^ round;
	}
}

/** Adds a constant to each column modulo 2⁶⁴, lowest byte first. */
function addRoundQ(state: Uint8Array, columns: number, round: number): void {
	for (let column = 0; column < columns; column++) {
		let carry = 0;
		for (let row = 0; row < 8; row++) {
			const constant = row === 0 ? 0xf3 : row === 7 ? ((columns - column - 1) * 0x10) ^ round : 0xf0;
			const sum = (state[column * 8 + row] ?? 0) + constant + carry;
			state[column * 8 + row] = sum;
			carry = sum >> 8;
		}
	}
}

/** Replaces bytes, shifts rows and multiplies columns, all three by the products computed beforehand. */
function mix(state: Uint8Array, next: Uint8Array, columns: number): void {
	const words = new Uint32Array(next.buffer);
	for (let column = 0; column < columns; column++) {
		let low = 0;
		let high = 0;
		for (let row = 0; row < 8; row++) {
			const shift = row === 7 && columns === 16 ? 11 : row;
			const from = (column - shift + columns) % columns;
			const at = (row * 256 + (state[from * 8 + row] ?? 0)) * 2;
			low ^= products[at] ?? 0;
			high ^= products[at + 1] ?? 0;
		}
		words[column * 2] = low;
		words[column * 2 + 1] = high;
	}
}

function productsOf(tables: readonly Uint8Array[]): Uint32Array {
	const bytes = new Uint8Array(8 * 256 * 8);
	for (let row = 0; row < 8; row++) {
		for (let byte = 0; byte < 256; byte++) {
			const replaced = tables[row % 4]?.[byte] ?? 0;
			for (let target = 0; target < 8; target++) {
				bytes[(row * 256 + byte) * 8 + target] = multiply(replaced, matrixRow[(row - target + 8) % 8] ?? 0);
			}
		}
	}
	return new Uint32Array(bytes.buffer);
}

/** Product in GF(2⁸) modulo x⁸ + x⁴ + x³ + x² + 1. */
function multiply(a: number, b: number): number {
	let product = 0;
	for (let factor = a, rest = b; rest > 0; rest >>= 1) {
		if (rest & 1) product ^= factor;
		factor = (factor << 1) ^ (factor & 0x80 ? 0x11d : 0);
	}
	return product;
}
