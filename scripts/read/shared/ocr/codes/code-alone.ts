import type { RawPicture } from '../ink-layers.ts';
import { findCodes } from './find-codes.ts';

/** Pixels around a code that its edges may fill. */
const edge = 4;
const dark = 160;

/** The text of the code that is all a picture shows; null if it shows anything else. */
export async function codeAlone(picture: RawPicture): Promise<string | null> {
	const [code, ...others] = await findCodes(picture);
	if (!code || others.length > 0) return null;
	const [x0, y0, x1, y1] = code.box;
	const { pixels, width, height, channels } = picture;
	for (let y = 0; y < height; y += 1) {
		const isBeside = y < y0 - edge || y > y1 + edge;
		for (let x = 0; x < width; x += 1) {
			if (!isBeside && x >= x0 - edge && x <= x1 + edge) continue;
			if ((pixels[(y * width + x) * channels] ?? 0) < dark) return null;
		}
	}
	return code.text;
}
