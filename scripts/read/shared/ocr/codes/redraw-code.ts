import type { GreyPicture } from '../ink-layers.ts';
import { type CodeGrid, fitCode } from './fit-code.ts';

/** Pixels of a module as it is drawn anew, and modules of paper around. */
const drawnSide = 4;
const quiet = 4;
/** Sigma in pixels by which scanning blurs. */
const blurs = [0.2, 0.4] as const;
const rounds = 30;
/** Shares of the pixels that are paler than ink, and than paper. */
const [inkShare, paperShare] = [0.1, 0.9];

/**
 * Draws a QR code of small dots anew, sharp and large: where a module is one and a half pixels wide, each pixel is a mixture of
 * several, and the modules are found of which the scanner would have made this picture. What comes out may have wrong
 * modules; the code's own check (Reed–Solomon) corrects them or tells that it cannot. Empty if there is no such code.
 *
 * @param picture the code with some paper around, as it was scanned
 */
export function redrawnCodes(picture: GreyPicture): GreyPicture[] {
	const darkness = darknessOf(picture);
	const grid = fitCode(darkness, picture);
	if (!grid) return [];
	return blurs.map((blur) => drawn(grid, modulesOf(grid, darkness, picture, blur)));
}

function darknessOf({ pixels }: GreyPicture): Float32Array {
	const sorted = Uint8Array.from(pixels).sort();
	const at = (share: number) => sorted[Math.floor(sorted.length * share)] ?? 0;
	const [ink, paper] = [at(inkShare), at(paperShare)];
	const range = Math.max(1, paper - ink);
	return Float32Array.from(pixels, (value) => Math.max(-1, Math.min(1, 1 - (2 * (value - ink)) / range)));
}

/** Darkness of each module: the ones that, blurred, are most like the picture. */
function modulesOf(
	grid: CodeGrid,
	darkness: Float32Array,
	size: Pick<GreyPicture, 'width' | 'height'>,
	blur: number,
): Float32Array {
	const mixture = mixtureOf(grid, darkness, size, blur);
	const { modules } = grid.pattern;
	const dark = Float32Array.from(modules, (known) => (known > 0 ? 1 : known < 0 ? 0 : 0.5));
	softly(dark, modules, mixture);
	for (let at = 0; at < dark.length; at++) dark[at] = (dark[at] ?? 0) < 0.5 ? 0 : 1;
	firmly(dark, modules, mixture);
	return dark;
}

/** What a scanner makes of modules: each pixel the sum of some, by shares. */
interface Mixture {
	/** Darkness of the pixels, 0 to 1. */
	readonly values: Float32Array;
	/** Modules that make a pixel, so many for each; -1 for none. */
	readonly of: Int32Array;
	readonly shares: Float32Array;
	readonly each: number;
}

function mixtureOf(
	{ pattern: { side }, lie }: CodeGrid,
	darkness: Float32Array,
	{ width, height }: Pick<GreyPicture, 'width' | 'height'>,
	blur: number,
): Mixture {
	const [x0, y0, ax, ay, dx, dy] = lie;
	const area = ax * dy - ay * dx;
	// The pixel itself is a blur of a twelfth of its square.
	const sigma = Math.sqrt(blur * blur + 1 / 12) / Math.sqrt(Math.abs(area));
	const reach = Math.max(1, Math.ceil(sigma * 2));
	const taps = reach * 2 + 1;
	const values: number[] = [];
	const of: number[] = [];
	const shares: number[] = [];
	for (let y = 0; y < height; y++) {
		for (let x = 0; x < width; x++) {
			const [px, py] = [x + 0.5 - x0, y + 0.5 - y0];
			const [u, v] = [(px * dy - py * dx) / area, (py * ax - px * ay) / area];
			if (u < -0.5 || v < -0.5 || u > side + 0.5 || v > side + 0.5) continue;
			const [column, row] = [Math.floor(u) - reach, Math.floor(v) - reach];
			const [across, down] = [sharesOf(u - column, sigma, taps), sharesOf(v - row, sigma, taps)];
			values.push(((darkness[y * width + x] ?? -1) + 1) / 2);
			for (let j = 0; j < taps; j++) {
				for (let i = 0; i < taps; i++) {
					const isOutside = row + j < 0 || row + j >= side || column + i < 0 || column + i >= side;
					of.push(isOutside ? -1 : (row + j) * side + column + i);
					shares.push((across[i] ?? 0) * (down[j] ?? 0));
				}
			}
		}
	}
	return {
		values: Float32Array.from(values),
		of: Int32Array.from(of),
		shares: Float32Array.from(shares),
		each: taps * taps,
	};
}

/** What is left of each pixel that the modules do not make. */
function restOf(dark: Float32Array, { values, of, shares, each }: Mixture): Float32Array {
	return values.map((value, pixel) => {
		let seen = 0;
		for (let at = pixel * each; at < (pixel + 1) * each; at++)
			seen += (dark[of[at] ?? -1] ?? 0) * (shares[at] ?? 0);
		return value - seen;
	});
}

/** Landweber's iteration, with modules between light and dark. */
function softly(dark: Float32Array, known: Int8Array, mixture: Mixture): void {
	const { of, shares, each } = mixture;
	const weight = new Float32Array(dark.length);
	for (let at = 0; at < of.length; at++) {
		const module = of[at] ?? -1;
		if (module >= 0) weight[module] = (weight[module] ?? 0) + (shares[at] ?? 0);
	}
	const change = new Float32Array(dark.length);
	for (let round = 0; round < rounds; round++) {
		const rest = restOf(dark, mixture);
		change.fill(0);
		for (let at = 0; at < of.length; at++) {
			const module = of[at] ?? -1;
			if (module >= 0)
				change[module] = (change[module] ?? 0) + (rest[Math.floor(at / each)] ?? 0) * (shares[at] ?? 0);
		}
		for (let at = 0; at < dark.length; at++) {
			if (known[at] !== 0) continue;
			const next = (dark[at] ?? 0) + (1.5 * (change[at] ?? 0)) / Math.max(0.01, weight[at] ?? 0);
			dark[at] = Math.max(0, Math.min(1, next));
		}
	}
}

/** Turns single modules over as long as that makes the picture more like. */
function firmly(dark: Float32Array, known: Int8Array, mixture: Mixture): void {
	const { of, shares, each } = mixture;
	const places: number[][] = Array.from(dark, () => []);
	for (let at = 0; at < of.length; at++) places[of[at] ?? -1]?.push(at);
	const rest = restOf(dark, mixture);
	for (let round = 0; round < 8; round++) {
		let turned = 0;
		for (let module = 0; module < dark.length; module++) {
			if (known[module] !== 0) continue;
			const by = dark[module] === 1 ? -1 : 1;
			let worse = 0;
			for (const at of places[module] ?? []) {
				const share = shares[at] ?? 0;
				worse += share * share - 2 * by * share * (rest[Math.floor(at / each)] ?? 0);
			}
			if (worse >= 0) continue;
			turned++;
			dark[module] = dark[module] === 1 ? 0 : 1;
			for (const at of places[module] ?? []) {
				const pixel = Math.floor(at / each);
				rest[pixel] = (rest[pixel] ?? 0) - by * (shares[at] ?? 0);
			}
		}
		if (turned === 0) return;
	}
}

/** How much of a blurred pixel each of some modules gives, the first beginning at 0. */
function sharesOf(at: number, sigma: number, taps: number): Float32Array {
	return Float32Array.from(
		{ length: taps },
		(_, tap) => upTo((tap + 1 - at) / sigma) - upTo((tap - at) / sigma),
	);
}

/** Share of a normal distribution below a value, near enough. */
function upTo(value: number): number {
	return 1 / (1 + Math.exp(-1.702 * value));
}

function drawn({ pattern: { side } }: CodeGrid, dark: Float32Array): GreyPicture {
	const size = (side + quiet * 2) * drawnSide;
	const pixels = new Uint8Array(size * size).fill(255);
	for (let row = 0; row < side; row++) {
		for (let column = 0; column < side; column++) {
			if ((dark[row * side + column] ?? 0) < 0.5) continue;
			for (let y = 0; y < drawnSide; y++) {
				const from = ((row + quiet) * drawnSide + y) * size + (column + quiet) * drawnSide;
				pixels.fill(0, from, from + drawnSide);
			}
		}
	}
	return { pixels, width: size, height: size };
}
