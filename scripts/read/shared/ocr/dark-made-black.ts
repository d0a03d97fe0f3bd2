import type { Sharp } from 'sharp';
import sharp from 'sharp';
import type { GreyPicture } from './ink-layers.ts';

/**
 * A part of a picture in the form that engines read best: grey, with dark pixels made black, and blurred where specks of the scan lie between
 * strokes.
 *
 * @param part enlarged by `resize`
 * @param blur sigma in pixels of the enlarged picture; 0 for none
 */
export async function darkMadeBlack(part: Sharp, blur: number): Promise<GreyPicture> {
	const { data, info } = await part.toColourspace('b-w').raw().toBuffer({ resolveWithObject: true });
	const { width, height } = info;
	// A second pass, for sharp blurs before it resizes.
	const image = sharp(data, { raw: { width, height, channels: 1 } });
	const soft = blur === 0 ? image : image.blur(blur);
	const pixels = await soft.normalise({ lower: 2, upper: 90 }).toColourspace('b-w').raw().toBuffer();
	return { pixels, width, height };
}
