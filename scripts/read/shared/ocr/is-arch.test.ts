import assert from 'node:assert/strict';
import { it } from 'node:test';
import { type Face, Sheet } from '../../../bench-recognition/sheet.ts';
import { unpacked } from './ink-layers.ts';
import { isArch } from './is-arch.ts';
import { lightness } from './lightness.ts';
import { piecesOf } from './pieces-of.ts';

const others = ['Л', 'Н', 'И', 'М', 'Ц', 'Д', 'А', 'О', 'Ш', 'Г', 'Т', '0', '8', '11'];

for (const font of ['serif', 'sans', 'mono', 'bold'] as const satisfies readonly Face[]) {
	it(`tells an arch from other signs, set in ${font}`, async () => {
		assert.deepEqual(await archesOf('П', font), [true]);
		for (const sign of others) assert.ok(!(await archesOf(sign, font)).includes(true), sign);
	});
}

/** Whether each piece of ink of a text is an arch. */
async function archesOf(text: string, font: Face): Promise<boolean[]> {
	const sheet = new Sheet(60, 40, 'serif');
	sheet.write(text, 20, 25, { font });
	const picture = lightness(await unpacked(sheet.png(200)));
	return piecesOf(picture, [0, 0, picture.width, picture.height]).map((piece) => isArch(picture, piece));
}
