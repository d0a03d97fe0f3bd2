import assert from 'node:assert/strict';
import { it } from 'node:test';
import sharp from 'sharp';
import { jurisdictionOf } from '#archive/jurisdictions/index.ts';
import { drawnCode } from '../../testing/drawn-code.ts';
import { layOut } from '../layout/lay-out.ts';
import { readingBy, readingRules } from '../reading-rules.ts';
import type { PagePicture } from './page-picture.ts';
import { withScanStamps } from './scan-stamps.ts';

const stamp = [
	'СЕД АСКОД - Вигадана служба',
	'Документ № 20366/7-15-31 від 14.06.2031',
	'Сертифікат: 00AA11BB22CC33DD44EE55FF66001122334455',
	'Підписувач: Вигадана Олена Придуманівна',
	'Дійсний з: 01.01.2031 00:00:00 по 31.12.2032 23:59:59',
].join('\n');
const pixelsPerPoint = 200 / 72;

it('takes date and index from what a code says, be it that nothing of its stamp was read', async () => {
	const { date, index } = await identityOf(stamp);
	assert.deepEqual([date, index], ['14.06.2031', '20366/7-15-31']);
});

it('takes nothing from a code of whoever got the letter, nor from an address', async () => {
	for (const text of ['Вх. № 20366/7-15-31 від 14.06.2031', 'https://vyhadano.example/?id=20366'])
		assert.deepEqual(await identityOf(text), { date: undefined, index: undefined });
});

async function identityOf(said: string) {
	const page = await pageWith(await drawnCode(said));
	const read = {
		width: page.width / pixelsPerPoint,
		height: page.height / pixelsPerPoint,
		words: [],
		rules: [],
		recognised: true,
	};
	return readingBy(jurisdictionOf('ua'), async () => {
		const whole = async () => page;
		const laid = layOut([
			await withScanStamps({ picture: page, draw: whole, scanned: whole }, read, 'embedded'),
		]);
		const [date, index] = readingRules()
			.recognition.identityOf(laid.text)
			.map(({ start, end }) => laid.text.slice(start, end));
		return { date, index };
	});
}

/** A sheet with a code at its foot. */
async function pageWith(code: Buffer): Promise<PagePicture> {
	const { data, info } = await sharp({
		create: { width: 1654, height: 2339, channels: 3, background: 'white' },
	})
		.composite([{ input: await sharp(code).resize({ width: 260 }).png().toBuffer(), left: 100, top: 2000 }])
		.removeAlpha()
		.raw()
		.toBuffer({ resolveWithObject: true });
	return { pixels: data, width: info.width, height: info.height, channels: 3, pixelsPerPoint };
}
