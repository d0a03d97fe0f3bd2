import sharp from 'sharp';
import type { RawPicture } from './ink-layers.ts';

/**
 * Turns a picture clockwise about its middle; what comes in at the corners is white.
 *
 * @param degrees clockwise
 */
export async function turnPicture(
	{ pixels, width, height, channels }: RawPicture,
	degrees: number,
): Promise<RawPicture> {
	const { data, info } = await sharp(Uint8Array.from(pixels), { raw: { width, height, channels } })
		.rotate(degrees, { background: 'white' })
		.toColourspace(channels === 1 ? 'b-w' : 'srgb')
		.raw()
		.toBuffer({ resolveWithObject: true });
	return { pixels: data, width: info.width, height: info.height, channels };
}
