import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { mergeLayers } from './merge-layers.ts';
import type { RecognisedLine, RecognisedPage } from './recognise.ts';

const height = 2000;
const text = Array.from({ length: 10 }, (_, at) => line(100, 800 + at * 50, 'слово', 'слово', 'слово'));

describe('mergeLayers', () => {
	it('marks a seal below the head as stamped', () => {
		const { lines } = mergeLayers(page(...text), page(line(700, 1500, 'ЗАГАЛЬНИЙ', 'ВІДДІЛ')), height);
		assert.equal(lines.find(({ words }) => words[0]?.text === 'ЗАГАЛЬНИЙ')?.stamped, true);
		assert.equal(lines.filter(({ stamped }) => stamped).length, 1);
	});

	it('keeps a coloured letterhead among the lines, in order', () => {
		const { lines } = mergeLayers(page(...text), page(line(300, 100, 'ВИГАДАНА', 'РАДА')), height);
		assert.equal(lines[0]?.words[0]?.text, 'ВИГАДАНА');
		assert.ok(!lines[0]?.stamped);
	});

	it('joins a coloured link to the line it goes on', () => {
		const link = line(460, 1000, 'rada@example.org');
		const { lines } = mergeLayers(page(...text), page(link), height);
		assert.equal(lines.length, text.length);
		assert.deepEqual(
			lines[4]?.words.map((word) => word.text),
			['слово', 'слово', 'слово', 'rada@example.org'],
		);
	});

	it('puts figures stamped on the rules of a form around its «№», without what they left in the print', () => {
		const form = line(350, 500, '№');
		const rest = { text: 'ч', box: [300, 502, 310, 512] as const, confidence: 80 };
		const figures = line(110, 490, '03.04.2031');
		const [date] = figures.words;
		assert.ok(date);
		const stamped = {
			words: [{ ...date, box: [110, 485, 330, 530] as const }, ...line(480, 501, '25/7').words],
			box: [110, 485, 590, 540] as const,
		};
		const { lines } = mergeLayers(
			page({ ...form, words: [rest, ...form.words] }, ...text),
			page(stamped),
			height,
		);
		assert.deepEqual(
			lines[0]?.words.map((word) => word.text),
			['03.04.2031', '№', '25/7'],
		);
	});

	it('keeps a coloured line at the edge of the text', () => {
		const { lines } = mergeLayers(page(...text), page(line(105, 1400, 'https://example.org')), height);
		assert.ok(lines.every(({ stamped }) => !stamped));
	});

	it('takes coloured text for the text where nothing is printed', () => {
		const { lines } = mergeLayers(page(text[0] as RecognisedLine), page(line(700, 1500, 'ВІДДІЛ')), height);
		assert.ok(lines.every(({ stamped }) => !stamped));
	});
});

function page(...lines: RecognisedLine[]): RecognisedPage {
	return { engine: 'e', lines };
}

/** A line 30 pixels high, words of 110 pixels with blanks of 10. */
function line(left: number, top: number, ...texts: string[]): RecognisedLine {
	const words = texts.map((word, at) => {
		const x = left + at * 120;
		return { text: word, box: [x, top, x + 110, top + 30] as const, confidence: 90 };
	});
	return { words, box: [left, top, left + texts.length * 120 - 10, top + 30] };
}
