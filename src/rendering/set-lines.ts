import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { create, type Font, type Glyph } from 'fontkitten';
import { splitNumbers } from '#archive/text/split-numbers.ts';

/** A line of words as outlines that begin at 0, 0; y grows downwards. */
export interface SetLine {
	readonly text: string;
	/** `d` of an SVG path. */
	readonly path: string;
}

/** A text set in lines. */
export interface Lines {
	readonly lines: readonly SetLine[];
	/** Pixels an em. */
	readonly size: number;
	/** Whether no word was left out. */
	readonly isWhole: boolean;
}

/** How a text is set. */
export interface Setting {
	/** Pixels an em. */
	readonly size: number;
	/** Pixels of a line. */
	readonly width: number;
	/** Lines; of a longer text its beginning is set, with an ellipsis. */
	readonly most: number;
}

/** The site’s own font, by the letters of each of its files. */
const subsets = ['cyrillic', 'latin', 'cyrillic-ext', 'latin-ext'] as const;
const ellipsis = '…';
/** What is before an ellipsis is no short word and no comma; example: `, які` */
const dangling = /(?:[\s,;:–—-]+[\p{L}’]{1,3})?[\s,;:–—-]*$/u;
/** Of a letter of none of the files. */
const unknown = '\u25A1';
let fonts: readonly Font[] | null = null;
const glyphs = new Map<string, SetGlyph | null>();

/** A letter’s shape, and the file that has it. */
interface SetGlyph {
	readonly glyph: Glyph;
	readonly font: Font;
}

/**
 * Sets a text in lines of a width, in the site’s own font, in its regular weight and without kerning: a number of a document stays on its line, a word
 * longer than a line is broken.
 *
 * @example
 * setLines('Про вигаданий парк', { size: 48, width: 300, most: 2 }).lines.map(({ text }) => text) // ['Про вигаданий', 'парк']
 */
export function setLines(text: string, { size, width, most }: Setting): Lines {
	const files = openFonts();
	const widthOf = (words: string) => advance(words, files) * size;
	const all = broken(text, width, widthOf);
	const isWhole = all.length <= most;
	const shown = isWhole ? all : [...all.slice(0, most - 1), shortened(all[most - 1] ?? '', width, widthOf)];
	return { lines: shown.map((line) => ({ text: line, path: outline(line, files, size) })), size, isWhole };
}

function broken(text: string, width: number, widthOf: (words: string) => number): string[] {
	const lines: string[] = [];
	let line = '';
	for (const word of wordsOf(text)) {
		const longer = line === '' ? word : `${line} ${word}`;
		if (widthOf(longer) <= width) {
			line = longer;
			continue;
		}
		if (line !== '') lines.push(line);
		line = '';
		for (const letter of word) {
			if (line !== '' && widthOf(line + letter) > width) {
				lines.push(line);
				line = '';
			}
			line += letter;
		}
	}
	return line === '' ? lines : [...lines, line];
}

/** Words of a text; a number of a document with its blanks is one. */
function wordsOf(text: string): string[] {
	const kept = splitNumbers(text).map((part) =>
		part.isNumber ? part.text.replaceAll(' ', '\u00A0') : part.text,
	);
	return kept
		.join('')
		.split(/[ \t\n]+/u)
		.filter(Boolean);
}

function shortened(line: string, width: number, widthOf: (words: string) => number): string {
	let words = line;
	while (words.includes(' ') && widthOf(`${words.replace(dangling, '')}${ellipsis}`) > width)
		words = words.slice(0, words.lastIndexOf(' '));
	return `${words.replace(dangling, '')}${ellipsis}`;
}

function advance(text: string, files: readonly Font[]): number {
	return glyphsOf(text, files).reduce(
		(sum, { glyph, font }) => sum + glyph.advanceWidth / font.unitsPerEm,
		0,
	);
}

function outline(text: string, files: readonly Font[], size: number): string {
	let at = 0;
	const paths = glyphsOf(text, files).map(({ glyph, font }) => {
		const scale = size / font.unitsPerEm;
		const path = glyph.path.scale(scale, -scale).translate(at, 0).toSVG();
		at += glyph.advanceWidth * scale;
		return path;
	});
	return paths.join('');
}

function glyphsOf(text: string, files: readonly Font[]): SetGlyph[] {
	return Array.from(text.normalize('NFC'), (letter) => letter.replace('\u00A0', ' ')).flatMap((letter) => {
		const glyph = glyphOf(letter, files) ?? glyphOf(unknown, files) ?? glyphOf('?', files);
		return glyph ? [glyph] : [];
	});
}

function glyphOf(letter: string, files: readonly Font[]): SetGlyph | null {
	const known = glyphs.get(letter);
	if (known !== undefined) return known;
	const code = letter.codePointAt(0) ?? 0;
	const font = files.find((file) => file.hasGlyphForCodePoint(code));
	const found = font ? { glyph: font.glyphForCodePoint(code), font } : null;
	glyphs.set(letter, found);
	return found;
}

function openFonts(): readonly Font[] {
	fonts ??= subsets.map((subset) => {
		const name = `@fontsource-variable/source-serif-4/files/source-serif-4-${subset}-wght-normal.woff2`;
		const font = create(readFileSync(fileURLToPath(import.meta.resolve(name))));
		if (font.isCollection) throw new Error(`${name} holds several fonts, and one is expected.`);
		return font;
	});
	return fonts;
}
