import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import fc from 'fast-check';
import sharp from 'sharp';
import { Refusal } from '../../../diagnostics/refusal.ts';
import type { DocumentReading } from '../../contract/reading.ts';
import { closeRecognition } from '../../shared/ocr/recognise-picture.ts';
import { assertExpected } from '../../testing/assert-expected.ts';
import { refusal } from '../../testing/refusal.ts';
import { image } from './index.ts';

const fixtures = join(import.meta.dirname, 'fixtures');

describe('image', () => {
	after(closeRecognition);

	for (const name of readdirSync(fixtures)) {
		it(`reads the fixture ${name}`, async () => {
			const { text, words, recognition, warnings } = await read(sourceOf(name));
			assertExpected(join(fixtures, name, 'expected.txt'), text);
			assert.deepEqual(warnings, []);
			assert.match(recognition?.engine ?? '', /^tesseract\.js \d/);
			assert.ok((recognition?.confidence ?? 0) > 80);
			assertPlaces(text, words ?? []);
		});
	}

	it('holds a page as its orientation says', async () => {
		const upright = sourceOf('seal-over-signature');
		const lying = await sharp(upright)
			.rotate(90)
			.withMetadata({ orientation: 8, density: 150 })
			.jpeg()
			.toBuffer();
		const { text, words } = await read(lying);
		const at = text.indexOf('ВИГАДАНА');
		const [x0, y0, x1, y1] = words?.find(({ start }) => start === at)?.box ?? [];
		assert.ok(x0 && y0 && x1 && y1 && x0 > 80 && x1 < 200 && y0 > 50 && y1 < 80);
	});

	it('refuses a picture without text', async () => {
		const blank = await sharp({ create: { width: 800, height: 600, channels: 3, background: 'white' } })
			.png()
			.toBuffer();
		await assert.rejects(read(blank), refusal('empty-file'));
	});

	it('refuses an icon without asking an engine', async () => {
		const icon = await sharp({ create: { width: 64, height: 64, channels: 3, background: 'navy' } })
			.png()
			.toBuffer();
		await assert.rejects(read(icon), refusal('empty-file'));
	});

	it('refuses a small file with too many pixels', async () => {
		const bomb = await sharp({ create: { width: 12_000, height: 9_000, channels: 3, background: 'white' } })
			.png({ compressionLevel: 9 })
			.toBuffer();
		assert.ok(bomb.length < 1_000_000);
		await assert.rejects(read(bomb), refusal('too-large'));
	});

	it('refuses a cut picture', async () => {
		const whole = sourceOf('seal-over-signature');
		await assert.rejects(read(whole.subarray(0, 3_000)), refusal('damaged-file'));
		await assert.rejects(read(whole.subarray(0, 3)), refusal('damaged-file'));
	});

	it('refuses whatever the broken heads of pictures say, and throws nothing else', async () => {
		const heads = readdirSync(fixtures).map((name) => sourceOf(name).subarray(0, 600));
		await fc.assert(
			fc.asyncProperty(fc.constantFrom(...heads), fc.uint8Array({ maxLength: 600 }), async (head, noise) => {
				const broken = Buffer.concat([head.subarray(0, 600 - noise.length), noise]);
				await assert.rejects(read(broken), Refusal);
			}),
			{ numRuns: 200 },
		);
	});

	it('knows pictures by their first bytes', () => {
		for (const name of readdirSync(fixtures)) assert.ok(image.recognises(sourceOf(name)));
		assert.ok(image.recognises(Buffer.from('RIFF\x10\0\0\0WEBPVP8 ', 'latin1')));
		assert.ok(image.recognises(Buffer.from('GIF89a')));
		assert.ok(!image.recognises(Buffer.from('RIFF\x10\0\0\0WAVEfmt ', 'latin1')));
		assert.ok(!image.recognises(Buffer.from('%PDF-1.7')));
		assert.ok(!image.recognises(Buffer.alloc(0)));
	});
});

function sourceOf(name: string): Uint8Array {
	const source = readdirSync(join(fixtures, name)).find((file) => file.startsWith('source.')) ?? '';
	return readFileSync(join(fixtures, name, source));
}

async function read(bytes: Uint8Array): Promise<DocumentReading> {
	const reading = await image.read(bytes, { name: 'scan.jpg', ocr: 'embedded' });
	assert.ok(reading.kind === 'document');
	return reading;
}

function assertPlaces(text: string, words: NonNullable<DocumentReading['words']>): void {
	assert.ok(words.length > 0);
	let end = 0;
	for (const word of words) {
		assert.ok(word.start >= end && word.end > word.start && word.end <= text.length);
		assert.match(text.slice(word.start, word.end), /^\S+$/);
		end = word.end;
	}
}
