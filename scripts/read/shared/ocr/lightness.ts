import type { GreyPicture, RawPicture } from './ink-layers.ts';

/** A picture in grey, as bright as it looks. */
export function lightness({ pixels, width, height, channels }: RawPicture): GreyPicture {
	if (channels === 1) return { pixels: Uint8Array.from(pixels), width, height };
	const grey = new Uint8Array(width * height);
	for (let at = 0, from = 0; at < grey.length; at++, from += channels) {
		const [red = 0, green = 0, blue = 0] = [pixels[from], pixels[from + 1], pixels[from + 2]];
		grey[at] = (red * 77 + green * 151 + blue * 28) >> 8;
	}
	return { pixels: grey, width, height };
}
