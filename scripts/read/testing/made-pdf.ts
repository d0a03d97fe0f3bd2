import iconv from 'iconv-lite';
import type { CopyRequest } from '../contract/copy-outcome.ts';
import type { PlacedWord } from '../contract/reading.ts';
import { mupdf } from '../shared/pdf/mupdf.ts';

/** A line of a test page: words and where they begin, in points from the lower left corner. */
export interface MadeLine {
	readonly text: string;
	readonly x: number;
	readonly y: number;
}

/**
 * Makes a PDF page by page for tests of copying, with a font from mupdf that supports Ukrainian.
 *
 * @example
 * new MadePdf().page([{ text: 'Лист', x: 72, y: 700 }]).bytes()
 */
export class MadePdf {
	readonly document = new mupdf.PDFDocument();
	readonly font = this.document.addSimpleFont(new mupdf.Font('Times-Roman'), 'Cyrillic');

	/** @param drawn operators that follow the lines */
	page(
		lines: readonly MadeLine[],
		drawn = '',
		rotate: mupdf.Rotate = 0,
		resources: Record<string, unknown> = {},
	): this {
		const said = lines.map(({ text, x, y }) => `BT /F 14 Tf ${x} ${y} Td ${shown(text)} Tj ET`).join('\n');
		const page = this.document.addPage(
			[0, 0, 595, 842],
			rotate,
			{ Font: { F: this.font }, ...resources },
			Buffer.from(`${said}\n${drawn}`, 'latin1'),
		);
		this.document.insertPage(-1, page);
		return this;
	}

	bytes(options = ''): Uint8Array {
		return this.document.saveToBuffer(options).asUint8Array().slice();
	}
}

/** A string operand of a content stream, in the test font's encoding. */
export function shown(text: string): string {
	return `<${iconv.encode(text, 'koi8-u').toString('hex')}>`;
}

/**
 * What ingest would ask for a PDF: its text by lines, the places of its words, and every mention of some words masked.
 *
 * @param wants `drawn`: the text of comments and form fields is read too
 */
export function requestFor(
	bytes: Uint8Array,
	masked: readonly string[],
	wants: { images?: boolean; drawn?: boolean } = {},
): CopyRequest {
	const document = new mupdf.PDFDocument(bytes);
	if (wants.drawn) document.bake(true, true);
	let text = '';
	const words: PlacedWord[] = [];
	for (let page = 0; page < document.countPages(); page += 1) {
		let word: { start: number; box: [number, number, number, number] } | null = null;
		const endWord = () => {
			if (word) words.push({ ...word, end: text.length, page });
			word = null;
		};
		document
			.loadPage(page)
			.toStructuredText('')
			.walk({
				onChar: (char, _origin, _font, _size, [ax, ay, bx, by, cx, cy, dx, dy]) => {
					if (/\s/.test(char)) endWord();
					else {
						const [x0, y0, x1, y1] = word?.box ?? [ax, ay, ax, ay];
						const box: [number, number, number, number] = [
							Math.min(x0, ax, bx, cx, dx),
							Math.min(y0, ay, by, cy, dy),
							Math.max(x1, ax, bx, cx, dx),
							Math.max(y1, ay, by, cy, dy),
						];
						word = { start: word?.start ?? text.length, box };
					}
					text += char;
				},
				endLine: () => {
					endWord();
					text += '\n';
				},
			});
	}
	document.destroy();
	const spans = masked.flatMap((hidden) =>
		[...text.matchAll(new RegExp(hidden, 'gu'))].map(({ index, 0: found }) => ({
			start: index,
			end: index + found.length,
		})),
	);
	return {
		format: 'pdf',
		bytes,
		text,
		words,
		recognition: null,
		masked: spans,
		images: wants.images ?? false,
	};
}
