import { it } from 'node:test';
import { setImmediate } from 'node:timers/promises';
import fc from 'fast-check';
import { Refusal } from '../../diagnostics/refusal.ts';

/**
 * A test that a reader gives a reading or a refusal of files, and throws nothing else.
 *
 * @param what completes «reads or refuses …»
 * @param read reads one file; what it asserts of the reading counts too
 */
export function testRobustness(
	what: string,
	files: fc.Arbitrary<Uint8Array>,
	read: (bytes: Uint8Array) => unknown,
	numRuns = 150,
): void {
	it(`reads or refuses ${what}`, { timeout }, async () => {
		await fc.assert(
			fc.asyncProperty(files, async (bytes) => {
				try {
					await read(bytes);
				} catch (error) {
					if (!(error instanceof Refusal)) throw error;
				}
				// Only between tasks does the test see that its time is over.
				await setImmediate();
			}),
			{ numRuns },
		);
	});
}

/**
 * One of some files, half the time with bytes changed where they stand, so that what holds the file together still leads
 * into it, else with stretches left out, put in from elsewhere, or its end cut off too.
 */
export function mutated(sources: readonly Uint8Array[]): fc.Arbitrary<Buffer> {
	const source = fc.constantFrom(...sources);
	return fc
		.oneof(changesOf('byte'), changesOf('byte', 'word', 'remove', 'repeat', 'cut', 'insert'))
		.chain((changes) => source.map((bytes) => changes.reduce<Buffer>(applyChange, Buffer.from(bytes))));
}

function changesOf(...kinds: readonly string[]): fc.Arbitrary<Change[]> {
	const change = fc.record({
		kind: fc.constantFrom(...kinds),
		at: fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true }),
		from: fc.double({ min: 0, max: 1, noNaN: true }),
		length: fc.integer({ min: 1, max: 600 }),
		value: fc.oneof(fc.constantFrom(...telling), fc.nat(255)),
	});
	return fc.array(change, { minLength: 1, maxLength: 8 });
}

interface Change {
	readonly kind: string;
	readonly at: number;
	readonly from: number;
	readonly length: number;
	readonly value: number;
}

function applyChange(bytes: Buffer, { kind, at, from, length, value }: Change): Buffer {
	const place = Math.floor(at * bytes.length);
	const origin = Math.floor(from * bytes.length);
	const [before, after] = [bytes.subarray(0, place), bytes.subarray(place)];
	if (kind === 'byte') return Buffer.concat([before, Buffer.of(value), after.subarray(1)]);
	if (kind === 'word') return Buffer.concat([before, Buffer.alloc(4, value), after.subarray(4)]);
	if (kind === 'remove') return Buffer.concat([before, after.subarray(length)]);
	if (kind === 'repeat') return Buffer.concat([before, bytes.subarray(origin, origin + length), after]);
	return kind === 'cut' ? before : Buffer.concat([before, Buffer.alloc(length, value), after]);
}

/** Bytes that readers take for signs or for numbers at their limits. */
const telling = [0, 1, 0x0a, 0x0d, 0x20, 0x22, 0x2d, 0x3a, 0x3d, 0x7f, 0x80, 0xfe, 0xff];

/** Milliseconds for all files of a test: a reader that runs away takes longer, a slow machine does not. */
const timeout = 120_000;
