import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { eml } from '../formats/eml/index.ts';
import { type Format, UnreadableSource } from '../formats/format.ts';
import { mbox } from '../formats/mbox/index.ts';
import { msg } from '../formats/msg/index.ts';
import { readTnef } from './mapi/read-tnef.ts';

const runs = Number(process.env['MAIL_FUZZ_RUNS'] ?? 150);
const allowed = 2_000;

describe('mail, damaged', () => {
	for (const format of [eml, mbox, msg]) {
		it(`gives a reading or a refusal of any mutation of ${format.name}`, async () => {
			await fc.assert(
				fc.asyncProperty(mutated(sourcesOf(format)), async (bytes) => {
					const started = performance.now();
					await readsOrRefuses(format, bytes);
					assert.ok(performance.now() - started < allowed, 'took too long');
				}),
				{ numRuns: runs },
			);
		});

		it(`gives a reading or a refusal of any bytes as ${format.name}`, async () => {
			await fc.assert(
				fc.asyncProperty(fc.uint8Array({ maxLength: 3_000 }), (bytes) => readsOrRefuses(format, bytes)),
				{ numRuns: runs },
			);
		});
	}

	it('reads what a damaged winmail.dat still has', () => {
		const mail = readFileSync(join(import.meta.dirname, '../formats/eml/fixtures/tnef/source.eml'), 'latin1');
		const tnef = Buffer.from(/eJ8\+[\s\S]+?(?=\r\n\r\n--)/.exec(mail)?.[0] ?? '', 'base64');
		assert.equal(readTnef(tnef)?.attachments.length, 2);
		fc.assert(
			fc.property(mutated([tnef]), (bytes) => {
				const message = readTnef(bytes);
				assert.ok(message === null || message.attachments.length <= 20);
			}),
			{ numRuns: runs },
		);
	});
});

function sourcesOf({ name }: Format): Buffer[] {
	const fixtures = join(import.meta.dirname, '../formats', name, 'fixtures');
	return readdirSync(fixtures).map((fixture) => readFileSync(join(fixtures, fixture, `source.${name}`)));
}

async function readsOrRefuses(format: Format, bytes: Uint8Array): Promise<void> {
	format.recognises(bytes);
	try {
		const reading = await format.read(bytes, { name: 'source', ocr: 'embedded' });
		assert.equal(reading.kind, 'container');
	} catch (error) {
		if (!(error instanceof UnreadableSource)) throw error;
	}
}

/** One of some files with bytes changed, left out, put in from elsewhere, or with its end cut off. */
function mutated(sources: readonly Buffer[]): fc.Arbitrary<Buffer> {
	const change = fc.record({
		kind: fc.constantFrom('byte', 'word', 'remove', 'repeat', 'cut', 'insert'),
		at: fc.double({ min: 0, max: 1, noNaN: true }),
		from: fc.double({ min: 0, max: 1, noNaN: true }),
		length: fc.integer({ min: 1, max: 600 }),
		value: fc.constantFrom(0, 1, 0x0a, 0x0d, 0x20, 0x22, 0x2d, 0x3a, 0x3d, 0x7f, 0x80, 0xfe, 0xff),
	});
	return fc
		.tuple(fc.constantFrom(...sources), fc.array(change, { minLength: 1, maxLength: 8 }))
		.map(([source, changes]) => changes.reduce<Buffer>(applyChange, Buffer.from(source)));
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
