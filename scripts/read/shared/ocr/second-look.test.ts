import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { GreyPicture } from './ink-layers.ts';
import type { RecognisedPage, RecognisedWord } from './recognise.ts';
import { secondLook } from './second-look.ts';

const picture: GreyPicture = { pixels: new Uint8Array(400 * 60).fill(255), width: 400, height: 60 };

describe('secondLook', () => {
	it('looks at numbers in doubt only', async () => {
		const { word, looks } = await look('20/12-05', 95, ['20/12-06', 99]);
		assert.equal(word?.text, '20/12-05');
		assert.equal(looks, 0);
		assert.equal((await look('рада', 40, ['роди', 99])).looks, 0);
	});

	it('is content where the first look agrees', async () => {
		const { word, looks } = await look('20/12-05', 70, ['20/12-05', 90]);
		assert.deepEqual([word?.text, word?.confidence, word?.disputed, looks], ['20/12-05', 90, undefined, 1]);
	});

	it('takes what most looks say', async () => {
		const { word } = await look('20/12-05', 70, ['20/12-06', 90]);
		assert.deepEqual([word?.text, word?.confidence, word?.disputed], ['20/12-06', 90, undefined]);
	});

	it('takes a date of the calendar for one that none has, however sure the page was of it', async () => {
		const { word } = await look('99.01.2031', 95, ['99.01.2031', 95], ['09.01.2031', 70]);
		assert.deepEqual([word?.text, word?.disputed], ['09.01.2031', undefined]);
		assert.equal((await look('09.01.2031', 95, ['29.01.2031', 99])).looks, 0);
	});

	it('says where the looks do not agree', async () => {
		const { word } = await look('20/12-05', 80, ['20/12-06', 80], ['20/12-05', 80]);
		assert.equal(word?.disputed, true);
	});

	it('keeps a number where the looks give nothing like it', async () => {
		const { word, looks } = await look('20/12-05', 70, ['рада', 99]);
		assert.deepEqual([word?.text, word?.confidence, word?.disputed], ['20/12-05', 70, undefined]);
		assert.equal(looks, 5);
	});

	it('cuts the number and its neighbours out of the picture, enlarged', async () => {
		const sizes: [number, number, number][] = [];
		await secondLook(page(wordOf('20/12-05', 70)), picture, async (line) => {
			sizes.push([line.width, line.height, line.pixels.length]);
			return page();
		});
		assert.deepEqual(sizes[0], [174, 54, 174 * 54]);
	});

	it('gives up on a page of nothing but doubts', async () => {
		let looks = 0;
		const doubts = Array.from({ length: 50 }, (_, at) => wordOf(`20/12-${at}`, 50));
		await secondLook(page(...doubts), picture, async () => {
			looks++;
			return page();
		});
		assert.equal(looks, 30);
	});
});

/** Looks at one word; the engine gives the readings in turn, over and over. */
async function look(text: string, confidence: number, ...readings: (readonly [string, number])[]) {
	let looks = 0;
	const { lines } = await secondLook(page(wordOf(text, confidence)), picture, async () => {
		const [again, sure] = readings[looks++ % readings.length] ?? ['', 0];
		return page(wordOf(again, sure));
	});
	return { word: lines[0]?.words[0], looks };
}

function wordOf(text: string, confidence: number): RecognisedWord {
	return { text, box: [100, 20, 200, 40], confidence };
}

function page(...words: RecognisedWord[]): RecognisedPage {
	return { engine: 'e', lines: [{ words, box: [100, 20, 200, 40] }] };
}
