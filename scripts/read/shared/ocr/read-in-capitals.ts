import sharp from 'sharp';
import { darkMadeBlack } from './dark-made-black.ts';
import { recogniseCapitals } from './embedded-engine.ts';
import type { GreyPicture } from './ink-layers.ts';
import { portableGreymap } from './portable-greymap.ts';
import { tried } from './tried.ts';

/** What the model of the country's language and that of a neighbour's read, at one scale after the other. */
export interface CapitalsRead {
	readonly own: readonly string[];
	readonly neighbour: readonly string[];
}

/** Ways of presenting the line: its height in pixels, sigma of the blur. */
const looks = [
	{ height: 64, blur: 0.8 },
	{ height: 84, blur: 1.4 },
] as const;

/** Reads a line as figures and capitals alone, by two embedded models, each at two scales; empty where one fails or is missing. */
export async function readInCapitals(line: GreyPicture): Promise<CapitalsRead> {
	const raw = { width: line.width, height: line.height, channels: 1 } as const;
	const seen = { own: [] as string[], neighbour: [] as string[] };
	for (const { height, blur } of looks) {
		const enlarged = sharp(line.pixels, { raw }).resize({ height, kernel: 'cubic' });
		const shown = portableGreymap(await darkMadeBlack(enlarged, blur));
		for (const by of ['own', 'neighbour'] as const) {
			const page = await tried(() => recogniseCapitals(shown, by));
			const read = page?.lines.flatMap(({ words }) => words.map(({ text }) => text)).join(' ') ?? '';
			seen[by].push(read);
		}
	}
	return seen;
}
