import assert from 'node:assert/strict';
import { it } from 'node:test';
import sharp from 'sharp';
import { drawnCode } from '../../../testing/drawn-code.ts';
import { qrPattern } from './qr-pattern.ts';

/** Pixels of a module, and modules of paper around. */
const [scale, quiet] = [5, 4];

it('knows the marks that codes of all sizes have', async () => {
	const sides = new Set<number>();
	for (const length of [1, 20, 60, 120, 250, 500, 900]) {
		const { data, info } = await sharp(await drawnCode('Вигадано '.repeat(length).slice(0, length)))
			.greyscale()
			.raw()
			.toBuffer({ resolveWithObject: true });
		const side = info.width / scale - quiet * 2;
		sides.add(side);
		const { modules, ...pattern } = qrPattern((side - 17) / 4);
		assert.equal(pattern.side, side);
		for (const [at, known] of modules.entries()) {
			const [x, y] = [(at % side) + quiet, Math.floor(at / side) + quiet];
			const isDark = (data[(y * scale + 2) * info.width + x * scale + 2] ?? 0) < 128;
			if (known !== 0)
				assert.equal(isDark, known > 0, `${side} a side, ${at % side}, ${Math.floor(at / side)}`);
		}
	}
	assert.ok(sides.size > 5);
});
