import type { RawPicture } from './ink-layers.ts';
import { lightness } from './lightness.ts';

const white = 255;
/** Share of a page that is ink for certain. */
const inkShare = 0.003;
/** The lightest that this ink is where it has not faded, and where it is ink at all. */
const palest = 90;
const palestFaded = 180;

/**
 * A faded page with its ink as dark as fresh print, colours in proportion: what tells ink from paper goes by lightness. Any
 * other picture stays as it is.
 */
export function withFullContrast(picture: RawPicture): RawPicture {
	const counts = new Uint32Array(256);
	for (const value of lightness(picture).pixels) counts[value] = (counts[value] ?? 0) + 1;
	let [left, dark] = [picture.width * picture.height * inkShare, 0];
	while (dark < white && left > (counts[dark] ?? 0)) left -= counts[dark++] ?? 0;
	if (dark <= palest || dark > palestFaded) return picture;
	const darker = white / (white - dark);
	const pixels = Uint8Array.from(picture.pixels, (value) => Math.max(0, white - (white - value) * darker));
	return { ...picture, pixels };
}
