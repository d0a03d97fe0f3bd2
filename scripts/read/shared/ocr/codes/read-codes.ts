import sharp from 'sharp';
import type { Box } from '../../../contract/box.ts';
import type { GreyPicture, RawPicture } from '../ink-layers.ts';
import { lightness } from '../lightness.ts';
import { codePlaces } from './code-places.ts';
import { type Code, findCodes } from './find-codes.ts';
import { redrawnCodes } from './redraw-code.ts';

/** Times that a code is enlarged whose dots are as small as pixels. */
const enlarged = 3;

/**
 * The two-dimensional codes in a picture: document systems print one in their stamp that says all that the stamp
 * does, number and date too. One of small dots is enlarged, or drawn anew. Empty if there are none.
 *
 * @param picture as it was scanned: what was made larger or smaller since has lost the dots
 */
export async function readCodes(picture: RawPicture): Promise<Code[]> {
	const found = await findCodes(picture);
	if (found.length > 0) return found;
	const grey = lightness(picture);
	const codes: Code[] = [];
	for (const box of codePlaces(grey)) {
		const text = await readSmall(cutOut(grey, box));
		if (text !== null) codes.push({ text, box });
	}
	return codes;
}

async function readSmall(code: GreyPicture): Promise<string | null> {
	const [text = null] = await textsIn(await threeTimes(code));
	if (text !== null) return text;
	for (const drawn of redrawnCodes(code)) {
		const [anew = null] = await textsIn(drawn);
		if (anew !== null) return anew;
	}
	return null;
}

async function textsIn(picture: GreyPicture): Promise<string[]> {
	return (await findCodes({ ...picture, channels: 1 })).map(({ text }) => text);
}

async function threeTimes({ pixels, width, height }: GreyPicture): Promise<GreyPicture> {
	const { data, info } = await sharp(pixels, { raw: { width, height, channels: 1 } })
		.resize({ width: width * enlarged, kernel: 'cubic' })
		.toColourspace('b-w')
		.raw()
		.toBuffer({ resolveWithObject: true });
	return { pixels: data, width: info.width, height: info.height };
}

function cutOut({ pixels, width }: GreyPicture, [x0, y0, x1, y1]: Box): GreyPicture {
	const size = { width: x1 - x0, height: y1 - y0 };
	const cut = new Uint8Array(size.width * size.height);
	for (let y = 0; y < size.height; y++) {
		const from = (y0 + y) * width + x0;
		cut.set(pixels.subarray(from, from + size.width), y * size.width);
	}
	return { pixels: cut, ...size };
}
