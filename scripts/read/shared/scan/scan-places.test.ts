import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Box } from '../../contract/box.ts';
import type { LaidPage, LaidWord } from '../layout/laid-page.ts';
import type { PagePicture } from './page-picture.ts';
import { scanPlaces } from './scan-places.ts';

const [width, height, pixelsPerPoint] = [1190, 1684, 2] as const;

/** A page of white with dark areas, given in points. */
function pageWith(...dark: readonly Box[]): PagePicture {
	const pixels = new Uint8Array(width * height).fill(255);
	for (const [x0, y0, x1, y1] of dark) {
		for (let y = y0 * 2; y < y1 * 2; y++) pixels.fill(0, y * width + x0 * 2, y * width + x1 * 2);
	}
	return { pixels, width, height, channels: 1, pixelsPerPoint };
}

function word(box: Box, text: string, confidence: number): LaidWord {
	return { text, box, shown: null, baseline: box[3], size: 12, turned: false, confidence };
}

function read(...words: readonly LaidWord[]): LaidPage {
	return { width: width / 2, height: height / 2, words, rules: [], recognised: true };
}

describe('scanPlaces', () => {
	const [line, stamp]: readonly [Box, Box] = [
		[80, 100, 300, 112],
		[60, 700, 220, 740],
	];

	it('finds ink that no word was read in, the highest first', () => {
		const places = scanPlaces(pageWith(stamp, line), read());
		assert.deepEqual(
			places.map((place) => place.map(Math.round)),
			[line, stamp].map(([x0, y0, x1, y1]) => [
				Math.floor(x0 / 3) * 3,
				Math.floor(y0 / 3) * 3,
				Math.ceil(x1 / 3) * 3,
				Math.ceil(y1 / 3) * 3,
			]),
		);
	});

	it('leaves out what was read surely, not what was guessed', () => {
		const page = pageWith(stamp, line);
		assert.equal(scanPlaces(page, read(word(line, 'повідомляємо', 92))).length, 1);
		assert.equal(scanPlaces(page, read(word(line, 'пововляїмо', 34))).length, 2);
	});

	it('takes what stands on one line or right below it for one place, and another stamp for another', () => {
		const [day, year, below, other]: readonly Box[] = [
			[60, 600, 110, 612],
			[150, 600, 200, 612],
			[60, 621, 180, 633],
			[390, 600, 500, 612],
		] as const;
		const places = scanPlaces(pageWith(day ?? line, year ?? line, below ?? line, other ?? line), read());
		assert.deepEqual(
			places.map((place) => place.map((at) => Math.round(at / 10))),
			[
				[6, 60, 20, 63],
				[39, 60, 50, 61],
			],
		);
	});

	it('leaves out specks, and what is as high as a drawing', () => {
		assert.deepEqual(scanPlaces(pageWith([80, 100, 90, 104], [100, 200, 400, 400]), read()), []);
	});
});
