import assert from 'node:assert/strict';
import { test } from 'node:test';
import sharp from 'sharp';
import { cardImage, cardSize } from './card-image.ts';
import { setLines } from './set-lines.ts';

const linesOf = (text: string, most = 3) =>
	setLines(text, { size: 48, width: 480, most }).lines.map((line) => line.text);

test('a text is set in lines; a number stays whole, and what is left out ends on no short word', () => {
	assert.deepEqual(linesOf('Про вигаданий парк'), ['Про вигаданий', 'парк']);
	assert.deepEqual(linesOf('Про ґанки, на які № 22/ Р-17 не зважає'), [
		'Про ґанки, на які',
		'№\u00A022/\u00A0Р-17 не',
		'зважає',
	]);
	assert.deepEqual(linesOf('Про вигаданий парк та про ще один парк', 1), ['Про вигаданий…']);
	assert.deepEqual(linesOf(''), []);
});

test('a word longer than a line is broken, and an unknown letter has a shape', () => {
	const lines = setLines(`${'я'.repeat(60)} \u4E00`, { size: 48, width: 480, most: 9 });
	assert.ok(lines.isWhole && lines.lines.length > 2);
	assert.ok(lines.lines.every(({ path }) => path.length > 100));
});

test('a card is a PNG of its size whose words stay within its margins', async () => {
	const words = {
		title: 'Щодо надання інформації про вигадані заходи, що здійснювалися Вигаданою міською радою',
		facts: 'Лист № 25/В-17 від 03.04.2031',
		authority: 'Виконавчий комітет Вигаданої міської ради',
		archive: 'Вигаданий архів',
	};
	const image = await cardImage(words);
	assert.ok(image.length < 40_000);
	const { data, info } = await sharp(image).extractChannel(1).raw().toBuffer({ resolveWithObject: true });
	assert.deepEqual([info.width, info.height], [cardSize.width, cardSize.height]);
	const dark = (left: number, top: number, width: number, height: number) => {
		for (let y = top; y < top + height; y += 1)
			for (let x = left; x < left + width; x += 1) if ((data[y * info.width + x] ?? 255) < 128) return true;
		return false;
	};
	assert.ok(dark(72, 90, 900, 300), 'the title');
	assert.ok(!dark(0, 0, 60, 630) && !dark(1140, 0, 60, 630), 'the margins');
	assert.ok(!dark(0, 596, 1200, 34), 'below');
});
