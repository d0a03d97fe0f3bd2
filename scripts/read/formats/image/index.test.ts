import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import fc from 'fast-check';
import sharp from 'sharp';
import { ua } from '#archive/jurisdictions/ua/index.ts';
import { Sheet } from '../../../bench-recognition/sheet.ts';
import { Refusal } from '../../../diagnostics/refusal.ts';
import type { DocumentReading } from '../../contract/reading.ts';
import { closeRecognition } from '../../shared/ocr/recognise-picture.ts';
import { readingBy } from '../../shared/reading-rules.ts';
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

	it('looks again at a stamp among rules that the page’s engine left out', async () => {
		const { text, words } = await readingBy(ua, async () => read(await stampedAmongRules()));
		assert.match(text, /^25\.11\.2031 {3}№ 25\.4-74\/22759$/mu);
		const [x0 = 0, y0 = 0, x1 = 0, y1 = 0] =
			words?.find(({ start }) => start === text.indexOf('25.4-74'))?.box ?? [];
		assert.ok(x0 > 380 && x1 < 470 && y0 > 112 && y1 < 132, 'on the page, not where it was laid');
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

/** A letter whose number and date are pressed into a frame full of rules. */
function stampedAmongRules(): Promise<Uint8Array> {
	const sheet = new Sheet();
	sheet.write('ВИГАДАНА СЛУЖБА ОЗЕЛЕНЕННЯ', 190, 60, { size: 14, font: 'bold' });
	sheet.box(326, 96, 214, 52);
	for (const y of [108, 112, 116, 120, 140, 144])
		sheet.write('_______________________________', 330, y, { size: 11 });
	sheet.write('Вих. № 25.4-74/22759', 342, 126);
	sheet.write('від 25.11.2031', 342, 138);
	sheet.write('Вигаданій міській раді', 330, 240);
	sheet.write('Вигадана служба розглянула лист щодо обліку зелених насаджень.', 72, 290);
	sheet.write('Голова служби', 72, 340);
	sheet.write('Олена ЗРАЗКОВА', 400, 340);
	return sharp(sheet.png(200)).withMetadata({ density: 200 }).png().toBuffer();
}

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
