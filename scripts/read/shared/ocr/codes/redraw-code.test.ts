import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import sharp from 'sharp';
import { drawnCode } from '../../../testing/drawn-code.ts';
import { findCodes } from './find-codes.ts';
import { redrawnCodes } from './redraw-code.ts';

const said = 'Документ № 20366/7-15-31 від 14.06.2031. '.repeat(4);
/** Pixels of a module as it is drawn, and as it is scanned. */
const [drawn, scanned] = [5, 1.5];

describe('redrawnCodes', () => {
	it('draws a code anew whose modules are mixed in its pixels', async () => {
		for (const degrees of [0, 1, 90]) {
			const picture = await scannedAt(degrees);
			const texts: string[] = [];
			for (const anew of redrawnCodes(picture))
				texts.push(...(await findCodes({ ...anew, channels: 1 })).map(({ text }) => text));
			assert.equal(texts[0], said, `${degrees}°`);
		}
	});

	it('draws nothing where there is no code', () => {
		let state = 7;
		const pixels = Uint8Array.from({ length: 160 * 160 }, () => {
			state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
			return state >>> 31 ? 255 : 0;
		});
		assert.deepEqual(redrawnCodes({ pixels, width: 160, height: 160 }), []);
	});
});

async function scannedAt(degrees: number) {
	const code = await drawnCode(said, 'H');
	const { width = 0 } = await sharp(code).metadata();
	const turned = await sharp(code).greyscale().rotate(degrees, { background: 'white' }).png().toBuffer();
	const { width: now = width } = await sharp(turned).metadata();
	const { data, info } = await sharp(turned)
		.resize({ width: Math.round((now * scanned) / drawn), kernel: 'lanczos3' })
		.toColourspace('b-w')
		.raw()
		.toBuffer({ resolveWithObject: true });
	return { pixels: Uint8Array.from(data), width: info.width, height: info.height };
}
