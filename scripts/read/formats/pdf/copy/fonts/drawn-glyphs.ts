import { Withheld } from '../../../../contract/withheld.ts';
import { mupdf } from '../../../../shared/pdf/mupdf.ts';

/** A letter of a font as it is drawn. */
export interface DrawnGlyph {
	/** Operators that draw its outline, in thousandths of the font's size; empty for a blank. */
	readonly outline: string;
	/** Left, bottom, right, top of the outline. */
	readonly bounds: readonly [number, number, number, number];
	/** Advance width, in thousandths of the font's size. */
	readonly advance: number;
	/** The text it represents, if the font tells. */
	readonly text: string;
}

/** Points between the sample's lines: letters are drawn a thousand points high. */
const linePoints = 10_000;

/** U+FFFD, which the engine returns if the font does not tell. */
const unknown = 0xfffd;

/** Example: `<path id="font_1_36" d="M.4 0H.2V.6Z"/>`: an outline of one unit's height. */
const outline = /<path id="([^"]+)" d="([^"]*)"\/>/g;
/** Example: `<use data-text="f" xlink:href="#font_1_36" transform="matrix(1000,0,0,-1000,0,842)"/>`. */
const use = /<use [^>]*?xlink:href="#([^"]+)" transform="matrix\(([^)]+)\)"/g;

/** Example: `M.4 0`, `H.2`, `C.1.2.3.4.5.6`, `Z`: a command and its numbers, several times as many where it is repeated. */
const commandPattern = /([MLHVCZ])([^MLHVCZ]*)/g;
/** Example: `.1`, `-3`, `2e-05`. */
const numberPattern = /-?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?/g;

/**
 * How a font of a PDF draws some of its codes. The engine that draws the pages is used, so that every kind of font
 * gives the same (TrueType, Type 1, CFF, one that is not embedded).
 *
 * @param codes each one letter: one byte of a simple font, two of a composite one
 * @throws Withheld `copy-check` if the engine does not say how far a letter goes
 */
export function drawnGlyphs(font: mupdf.PDFObject, codes: readonly Uint8Array[]): DrawnGlyph[] {
	const sample = new mupdf.PDFDocument();
	try {
		const page = samplePage(sample, font, codes);
		const said = textsOf(page, codes.length);
		const drawn = outlinesOf(page, codes.length);
		page.destroy();
		return codes.map((_, line) => {
			const [first, second] = drawn[line] ?? [];
			if (!first || !second) throw new Withheld('copy-check', 'a letter of a font is not drawn');
			return {
				...outlineOf(first.path, first.matrix),
				advance: round(second.x - first.x),
				text: said[line] ?? '',
			};
		});
	} finally {
		sample.destroy();
	}
}

/** A page that shows each code twice on a line of its own: the second one shows the advance of the first. */
function samplePage(sample: mupdf.PDFDocument, font: mupdf.PDFObject, codes: readonly Uint8Array[]) {
	const lines = codes.map((code, line) => {
		const shown = Buffer.from(code).toString('hex');
		return `BT /F 1000 Tf 1 0 0 1 0 ${line * linePoints} Tm <${shown}${shown}> Tj ET`;
	});
	const fonts = { F: sample.graftObject(font) };
	sample.insertPage(-1, sample.addPage([0, 0, linePoints, linePoints], 0, { Font: fonts }, lines.join('\n')));
	return sample.loadPage(0);
}

/** The text of each line: several characters if the glyph is a ligature, none if the font does not tell. */
function textsOf(page: mupdf.PDFPage, lines: number): string[] {
	const said: string[] = Array.from({ length: lines }, () => '');
	const device = new mupdf.Device({
		fillText: (text) => {
			text.walk({
				showGlyph: (_font, matrix, _glyph, unicode) => {
					if (unicode > 0 && unicode !== unknown) said[lineAt(matrix[5])] += String.fromCodePoint(unicode);
				},
			});
		},
	});
	page.run(device, mupdf.Matrix.identity);
	device.close();
	device.destroy();
	return said.map((twice) => twice.slice(0, twice.length / 2));
}

function lineAt(y: number): number {
	return Math.round(y / linePoints);
}

interface Drawing {
	readonly x: number;
	readonly path: string;
	readonly matrix: readonly number[];
}

function outlinesOf(page: mupdf.PDFPage, lines: number): Drawing[][] {
	const svg = svgOf(page);
	const outlines = new Map([...svg.matchAll(outline)].map(([, id = '', path = '']) => [id, path]));
	const drawn: Drawing[][] = Array.from({ length: lines }, () => []);
	for (const [, id = '', numbers = ''] of svg.matchAll(use)) {
		const matrix = numbers.split(',').map(Number);
		const [x = 0, y = 0] = matrix.slice(4);
		// An SVG's y goes down from the sheet's upper edge.
		drawn[lineAt(linePoints - y)]?.push({ x, path: outlines.get(id) ?? '', matrix });
	}
	return drawn;
}

function svgOf(page: mupdf.PDFPage): string {
	const buffer = new mupdf.Buffer();
	const writer = new mupdf.DocumentWriter(buffer, 'svg', 'text=path');
	page.run(writer.beginPage(page.getBounds()), mupdf.Matrix.identity);
	writer.endPage();
	writer.close();
	writer.destroy();
	const svg = buffer.asString();
	buffer.destroy();
	return svg;
}

/** An SVG's path as operators of a PDF (ISO 32000-1, 8.5.2). */
function outlineOf(
	path: string,
	[a = 0, b = 0, c = 0, d = 0]: readonly number[],
): Pick<DrawnGlyph, 'outline' | 'bounds'> {
	const said: string[] = [];
	const points: Point[] = [];
	let [x, y] = [0, 0];
	const to = (nextX = 0, nextY = 0) => {
		[x, y] = [nextX, nextY];
		const point: Point = [round(a * x + c * y), round(-b * x - d * y)];
		points.push(point);
		return point.join(' ');
	};
	for (const [, command, rest = ''] of path.matchAll(commandPattern)) {
		const numbers = [...rest.matchAll(numberPattern)].map(([number]) => Number(number));
		if (command === 'Z') said.push('h');
		for (let at = 0; at < numbers.length; ) {
			const [first, ...more] = numbers.slice(at, at + 6);
			at += command === 'C' ? 6 : command === 'H' || command === 'V' ? 1 : 2;
			if (command === 'C')
				said.push(`${to(first, more[0])} ${to(more[1], more[2])} ${to(more[3], more[4])} c`);
			else if (command === 'H') said.push(`${to(first, y)} l`);
			else if (command === 'V') said.push(`${to(x, first)} l`);
			// What follows the first point of a move is a line to (SVG 2, 9.3.3).
			else said.push(`${to(first, more[0])} ${command === 'M' && at === 2 ? 'm' : 'l'}`);
		}
	}
	return { outline: said.join(' '), bounds: boundsOf(points) };
}

type Point = readonly [number, number];

function boundsOf(points: readonly Point[]): DrawnGlyph['bounds'] {
	if (points.length === 0) return [0, 0, 0, 0];
	const edge = (axis: 0 | 1, of: (a: number, b: number) => number) =>
		points.map((point) => point[axis]).reduce((a, b) => of(a, b));
	return [edge(0, Math.min), edge(1, Math.min), edge(0, Math.max), edge(1, Math.max)];
}

/** Hundredths of a thousandth: anything finer is invisible, and floating point varies there. */
function round(value: number): number {
	return Math.round(value * 100) / 100 + 0;
}
