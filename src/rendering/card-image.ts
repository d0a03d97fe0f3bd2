import sharp from 'sharp';
import { type Lines, type SetLine, setLines } from './set-lines.ts';

/** What a card says; its colours are those of the light theme (src/styles/base.css). */
export interface CardWords {
	readonly title: string;
	/** Which document it is, in a line, as pages have it (facts-line.ts). */
	readonly facts: string;
	/** Name of the body that signed. */
	readonly authority: string;
	/** Name of the archive. */
	readonly archive: string;
}

/** Pixels: what previews of links ask for (1.91 to 1). */
export const cardSize = { width: 1200, height: 630 } as const;

const margin = 72;
const colours = {
	paper: '#fbfaf6',
	ink: '#1b1f27',
	quiet: '#5a6070',
	accent: '#1b4b8f',
	rule: '#d9d4c7',
} as const;
/** The largest in which a title fits; the smallest shows its beginning. */
const titleSizes = [64, 56, 48, 42] as const;
/** Where the title’s room ends, and where the facts’ and the archive’s first lines stand. */
const titleEnd = 400;
const factsAt = 460;
const archiveAt = 568;

/**
 * The picture that a preview of a letter’s link shows: its title, which letter it is and whose. The words are outlines of the
 * site’s own font, so that every machine draws the same.
 *
 * @returns a PNG of some 20 KB
 * @example
 * await cardImage({ title: 'Про парк', facts: 'Лист № 1 від 01.02.2031', authority: 'Вигадана рада', archive: 'Архів' })
 */
export async function cardImage({ title, facts, authority, archive }: CardWords): Promise<Buffer> {
	const width = cardSize.width - 2 * margin;
	const set = fitted(title, width);
	const parts = [
		`<rect width="100%" height="100%" fill="${colours.paper}"/>`,
		`<rect x="${margin}" y="${margin}" width="${width}" height="3" fill="${colours.ink}"/>`,
		outlines(set, margin + 3 + Math.round(set.size * 1.35), colours.ink),
		outlines(setLines(facts, { size: 30, width, most: 1 }), factsAt, colours.quiet),
		outlines(setLines(authority, { size: 30, width, most: 1 }), factsAt + 42, colours.quiet),
		`<rect x="${margin}" y="${archiveAt - 32}" width="${width}" height="1" fill="${colours.rule}"/>`,
		outlines(setLines(archive, { size: 26, width, most: 1 }), archiveAt + 10, colours.accent),
	];
	const { height } = cardSize;
	const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${cardSize.width}" height="${height}">${parts.join('')}</svg>`;
	return sharp(Buffer.from(svg)).png({ palette: true, colours: 16, compressionLevel: 9 }).toBuffer();
}

function fitted(title: string, width: number): Lines {
	const tries = titleSizes.map((size) => {
		const most = Math.floor((titleEnd - margin) / lineHeight(size));
		return setLines(title, { size, width, most });
	});
	const [first] = tries;
	return tries.find(({ isWhole }) => isWhole) ?? tries.at(-1) ?? (first as Lines);
}

function lineHeight(size: number): number {
	return Math.round(size * 1.2);
}

function outlines({ lines, size }: Lines, baseline: number, fill: string): string {
	const line = ({ path }: SetLine, at: number) =>
		`<path transform="translate(${margin} ${baseline + at * lineHeight(size)})" d="${path}" fill="${fill}"/>`;
	return lines.map(line).join('');
}
