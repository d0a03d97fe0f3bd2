import sharp, { type Sharp } from 'sharp';

/** What a page goes through between the printer and the archive. */
export const sufferings = {
	clean300: { dpi: 300, by: (page) => page.png() },
	clean200: { dpi: 200, by: (page) => page.png() },
	grey: { dpi: 200, by: (page) => noisy(page.greyscale(), 14).then((one) => one.jpeg({ quality: 70 })) },
	jpeg150: { dpi: 150, by: (page) => noisy(page, 8).then((one) => one.jpeg({ quality: 55 })) },
	blurred: { dpi: 200, by: (page) => page.blur(1.1).jpeg({ quality: 75 }) },
	faint: { dpi: 200, by: (page) => page.linear(0.55, 110).jpeg({ quality: 75 }) },
	skewed: { dpi: 200, by: (page) => page.rotate(1.6, { background: 'white' }).jpeg({ quality: 80 }) },
	askew: { dpi: 200, by: (page) => page.rotate(-5, { background: 'white' }).jpeg({ quality: 80 }) },
	fax: { dpi: 200, by: (page) => page.greyscale().blur(0.6).threshold(150).png() },
	/** A photograph: one side in the shade. */
	shaded: { dpi: 200, by: (page) => shaded(page).then((one) => one.jpeg({ quality: 70 })) },
	/** A copy of a copy. */
	copied: {
		dpi: 200,
		by: (page) => page.greyscale().blur(0.9).threshold(170).blur(0.7).jpeg({ quality: 60 }),
	},
	onItsSide: { dpi: 200, by: (page) => page.rotate(90).jpeg({ quality: 80 }) },
	upsideDown: { dpi: 200, by: (page) => page.rotate(180).jpeg({ quality: 80 }) },
	onTheOther: { dpi: 200, by: (page) => page.rotate(270).jpeg({ quality: 80 }) },
} as const satisfies Record<string, Suffering>;

/** Name of what a page goes through. */
export type SufferingName = keyof typeof sufferings;

interface Suffering {
	readonly dpi: number;
	by(page: Sharp): Sharp | Promise<Sharp>;
}

/**
 * A page as a scanner, a fax or a careless hand leaves it: PNG or JPEG with its density.
 *
 * @param png of the page at the suffering's dpi
 */
export async function degrade(png: Uint8Array, name: SufferingName): Promise<Uint8Array> {
	const { dpi, by } = sufferings[name];
	const suffered = await by(sharp(png).flatten({ background: 'white' }));
	return suffered.withMetadata({ density: dpi }).toBuffer();
}

/** Paper that darkens from left to right, as under a lamp. */
async function shaded(page: Sharp): Promise<Sharp> {
	const { data, info } = await page.raw().toBuffer({ resolveWithObject: true });
	const { width, height, channels } = info;
	const dimmed = data.map((value: number, at: number) => {
		const across = (Math.floor(at / channels) % width) / width;
		return value * (1 - 0.35 * across);
	});
	return sharp(dimmed, { raw: { width, height, channels } });
}

/** Grain of a scanner: the same for the same page. */
async function noisy(page: Sharp, sigma: number): Promise<Sharp> {
	const { data, info } = await page.raw().toBuffer({ resolveWithObject: true });
	let state = 12_345;
	const next = () => {
		state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
		return state / 0x1_0000_0000;
	};
	const grainy = data.map((value: number) =>
		Math.max(0, Math.min(255, value + (next() + next() + next() - 1.5) * 2 * sigma)),
	);
	const { width, height, channels } = info;
	return sharp(grainy, { raw: { width, height, channels } });
}
