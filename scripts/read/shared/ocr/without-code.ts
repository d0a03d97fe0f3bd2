import type { GreyPicture } from './ink-layers.ts';

const white = 255;
const dark = 128;
/** Shares of the picture's height: the gap beside the code, and how wide the code is. */
const leastGap = 0.04;
const narrowest = 0.55;
const widest = 1.3;
/** Share of the block that is ink: half of a code, a tenth of writing. */
const leastInk = 0.3;

/**
 * Whitens a QR code or another square of dots at the left or right of a stamp, for an engine takes its rows for lines and
 * mixes them into those beside it. A picture without one stays as it is.
 */
export function withoutCode(picture: GreyPicture): GreyPicture {
	const { pixels, width, height } = picture;
	const inked = inkOfColumns(picture);
	const blocks = blocksOf(inked, Math.max(3, Math.round(height * leastGap)));
	const code = [blocks[0], blocks.at(-1)].find(
		(block) => block !== undefined && blocks.length > 1 && isCode(block),
	);
	if (!code) return picture;
	const cleared = Uint8Array.from(pixels);
	for (let y = 0; y < height; y++) cleared.fill(white, y * width + code.from, y * width + code.to);
	return { pixels: cleared, width, height };

	function isCode({ from, to }: Block): boolean {
		const across = to - from;
		if (across < height * narrowest || across > height * widest) return false;
		const ink = inked.slice(from, to).reduce((sum, one) => sum + one, 0) / (across * height);
		return ink > leastInk;
	}
}

/** Columns `from` to `to`, exclusive, with ink and no wide gap. */
interface Block {
	readonly from: number;
	readonly to: number;
}

function inkOfColumns({ pixels, width, height }: GreyPicture): number[] {
	return Array.from({ length: width }, (_, x) => {
		let ink = 0;
		for (let y = 0; y < height; y++) if ((pixels[y * width + x] ?? white) < dark) ink++;
		return ink;
	});
}

function blocksOf(inked: readonly number[], gap: number): Block[] {
	const blocks: { from: number; to: number }[] = [];
	for (const [x, ink] of inked.entries()) {
		if (ink === 0) continue;
		const last = blocks.at(-1);
		if (last && x - last.to < gap) last.to = x + 1;
		else blocks.push({ from: x, to: x + 1 });
	}
	return blocks;
}
