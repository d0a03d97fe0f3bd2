import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { RecognisedPage } from './recognise.ts';
import { standingOf, turnedOver } from './standing-of.ts';

const [width, height] = [1_000, 1_400] as const;

describe('standingOf', () => {
	it('tells a page on its feet from one on its head by two looks at most', async () => {
		const print = pageOfStrokes();
		const upright = engine();
		assert.equal(await standingOf(print, upright.recognise), 'upright');
		assert.equal(upright.looks(), 1);
		const over = engine();
		assert.equal(await standingOf(turnedOver({ print, colour: null }).print, over.recognise), 'upside down');
		assert.equal(over.looks(), 2);
	});

	it('does not tell of what reads badly both ways, and does not look at a strip or an empty page', async () => {
		const nothing = engine(() => 30);
		assert.equal(await standingOf(pageOfStrokes(), nothing.recognise), 'unknown');
		assert.equal(nothing.looks(), 2);
		const empty = { pixels: new Uint8Array(width * height).fill(255), width, height };
		const strip = { pixels: pageOfStrokes().pixels.subarray(0, width * 400), width, height: 400 };
		for (const picture of [empty, strip]) {
			const unasked = engine();
			assert.equal(await standingOf(picture, unasked.recognise), 'unknown');
			assert.equal(unasked.looks(), 0);
		}
	});
});

/** Lines of strokes that are on a thick foot. */
function pageOfStrokes() {
	const pixels = new Uint8Array(width * height).fill(255);
	for (let line = 100; line < height - 100; line += 30) {
		for (let row = 0; row < 14; row++) {
			const stroke = row < 11 ? 3 : 7;
			for (let x = 100; x < width - 100; x += 9)
				pixels.fill(0, (line + row) * width + x, (line + row) * width + x + stroke);
		}
	}
	return { pixels, width, height };
}

/** An engine that reads surely what has its thick feet below. */
function engine(confidenceOf: (feetBelow: boolean) => number = (feetBelow) => (feetBelow ? 95 : 20)) {
	let looks = 0;
	const recognise = async (greymap: Uint8Array): Promise<RecognisedPage> => {
		looks++;
		const [, size = ''] = Buffer.from(greymap.subarray(0, 24)).toString('latin1').split('\n');
		const across = Number(size.split(' ')[0]);
		const pixels = greymap.subarray(greymap.length - across * Number(size.split(' ')[1]));
		const inked = Array.from({ length: pixels.length / across }, (_, y) =>
			pixels.subarray(y * across, (y + 1) * across).reduce((sum, one) => sum + (one < 128 ? 1 : 0), 0),
		);
		const first = inked.findIndex((ink, y) => ink === 0 && (inked[y + 1] ?? 0) > 0) + 1;
		const feetBelow = (inked[first + 12] ?? 0) > (inked[first] ?? 0);
		const word = { text: 'повідомляємо', confidence: confidenceOf(feetBelow), box: [0, 0, 9, 9] as const };
		return { engine: 'invented', lines: [{ words: [word, word, word], box: word.box }] };
	};
	return { recognise, looks: () => looks };
}
