import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { GreyPicture } from './ink-layers.ts';
import { withoutNoise } from './without-noise.ts';

describe('withoutNoise', () => {
	it('drops marks and guesses that are no text', () => {
		for (const [text, confidence] of [
			['|', 20],
			['—_', 35],
			['cx', 12],
		] as const) {
			assert.deepEqual(kept('print', text, confidence), []);
		}
	});

	it('keeps what is text', () => {
		for (const [text, confidence] of [
			['№', 60],
			['—', 90],
			['КОНТРОЛЮ,', 5],
			['7', 10],
			['____', 0],
			['і', 30],
		] as const) {
			assert.deepEqual(kept('print', text, confidence), [text]);
		}
	});

	it('asks more of coloured ink', () => {
		assert.deepEqual(kept('colour', 'КОНТРОЛЮ,', 40), ['КОНТРОЛЮ,']);
		assert.deepEqual(kept('colour', 'ЬДШО', 20), []);
		assert.deepEqual(kept('colour', 'зк', 50), []);
	});

	it('drops what a pen leaves in the print, but no figures', () => {
		const pen: GreyPicture = { pixels: new Uint8Array(100 * 100).fill(0), width: 100, height: 100 };
		assert.deepEqual(kept('print', 'Koga', 40, pen), []);
		assert.deepEqual(kept('print', 'Koga', 55, pen), ['Koga']);
		assert.deepEqual(kept('print', '3FAA92', 40, pen), ['3FAA92']);
		const white: GreyPicture = { ...pen, pixels: new Uint8Array(100 * 100).fill(255) };
		assert.deepEqual(kept('print', 'Koga', 40, white), ['Koga']);
	});

	it('keeps a stroke that is a figure', () => {
		const box = [0, 0, 10, 10] as const;
		const words = ['в', '|', 'прим.'].map((text) => ({ text, box, confidence: text === '|' ? 10 : 90 }));
		const { lines } = withoutNoise({ engine: 'e', lines: [{ words, box }] }, 'print');
		assert.equal(lines[0]?.words.length, 3);
	});
});

function kept(ink: 'print' | 'colour', text: string, confidence: number, colour?: GreyPicture): string[] {
	const box = [10, 10, 40, 20] as const;
	const page = withoutNoise(
		{ engine: 'e', lines: [{ box, words: [{ text, box, confidence }] }] },
		ink,
		colour,
	);
	return page.lines.flatMap(({ words }) => words.map((word) => word.text));
}
