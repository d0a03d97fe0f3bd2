import type { GreyPicture } from './ink-layers.ts';
import type { Line } from './line-of-number.ts';

const white = 255;
const ink = 128;

/** The number alone: what stands beside it reads as a capital, «№» above all. */
export function numberAlone({ picture, box }: Line<GreyPicture>): GreyPicture {
	const { pixels, width, height } = picture;
	const [x0, y0, x1, y1] = box;
	const reach = (y1 - y0) / 2;
	const isEmpty = (x: number) => {
		for (let y = 0; y < height; y++) if ((pixels[y * width + x] ?? white) < ink) return false;
		return true;
	};
	let [left, right] = [Math.max(0, Math.floor(x0)), Math.min(width - 1, Math.ceil(x1))];
	while (left > Math.max(0, x0 - reach) && !isEmpty(left)) left -= 1;
	while (right < Math.min(width - 1, x1 + reach) && !isEmpty(right)) right += 1;
	const cleared = Uint8Array.from(pixels);
	for (let y = 0; y < height; y++) {
		cleared.fill(white, y * width, y * width + left);
		cleared.fill(white, y * width + right, (y + 1) * width);
	}
	return { pixels: cleared, width, height };
}
