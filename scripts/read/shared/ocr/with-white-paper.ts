import type { GreyPicture } from './ink-layers.ts';

const white = 255;
/** Paper that is as light as this is white enough. */
const whiteEnough = 245;
/** Share of the pixels that are darker than the paper, at most. */
const inkShare = 0.4;

/** A part of a page with its paper made white: under a lamp it is grey, and grain would count as ink. */
export function withWhitePaper({ pixels, width, height }: GreyPicture): GreyPicture {
	const counts = new Uint32Array(white + 1);
	for (const value of pixels) counts[value] = (counts[value] ?? 0) + 1;
	let [left, paper] = [pixels.length * inkShare, 0];
	while (paper < white && left > (counts[paper] ?? 0)) left -= counts[paper++] ?? 0;
	// Its grain, too, is white.
	const light = paper * 0.93;
	if (paper >= whiteEnough || paper === 0) return { pixels, width, height };
	return {
		pixels: Uint8Array.from(pixels, (value) => Math.min(white, (value * white) / light)),
		width,
		height,
	};
}
