import { Withheld } from '../../../../contract/withheld.ts';
import type { mupdf } from '../../../../shared/pdf/mupdf.ts';
import { UnreadableContent } from '../content-operations.ts';
import { type DrawnGlyph, drawnGlyphs } from './drawn-glyphs.ts';

/** The one code to which the spacing of words applies (ISO 32000-1, 9.3.3). */
const blank = 32;
const blankCode = '20';

const firstCode = blank + 1;
/** All codes of one byte but the blank's. */
const freeCodes = 255;

/** Lines of a list in a map of codes (Adobe technical note 5014). */
const longestList = 100;

/**
 * A font of a copy, rebuilt from the letters that the copy still draws, in drawing order. It takes
 * nothing from the source's font, whose program, widths, encoding and maps reveal which letters the whole text had.
 */
export class RedrawnFont {
	/** Its name in content streams. */
	readonly name: string;
	readonly object: mupdf.PDFObject;
	readonly #source: mupdf.PDFObject;
	readonly #codeLength: number;
	/** Whether the blank has the code to which the spacing of words applies, which it then keeps. */
	readonly #hasBlank: boolean;
	readonly #codes = new Map<string, number>();

	/**
	 * @param source a font of the source, simple or composite
	 * @throws Withheld `copy-check` if its codes cannot be told apart for sure, or it draws its letters by a program of its own
	 */
	constructor(copy: mupdf.PDFDocument, source: mupdf.PDFObject, name: string) {
		this.name = name;
		this.#source = source;
		this.#codeLength = codeLength(source);
		this.#hasBlank = this.#codeLength === 1 && isBlank(source);
		this.object = copy.addObject({ Type: 'Font', Subtype: 'Type3' });
	}

	/** The codes of a string of the source's font, in this font's own. @returns a string operand */
	encode(codes: Uint8Array): string {
		if (codes.length % this.#codeLength !== 0) throw new UnreadableContent('a code of a font is cut');
		const encoded: number[] = [];
		for (let at = 0; at < codes.length; at += this.#codeLength) {
			encoded.push(this.#codeFor(Buffer.from(codes.subarray(at, at + this.#codeLength)).toString('hex')));
		}
		return `<${Buffer.from(encoded).toString('hex')}>`;
	}

	#codeFor(code: string): number {
		const known = this.#codes.get(code);
		if (known !== undefined) return known;
		const given = [...this.#codes.values()].filter((own) => own !== blank).length;
		if (given === freeCodes) throw new Withheld('copy-check', 'a font draws too many letters');
		const next = this.#hasBlank && code === blankCode ? blank : (firstCode + given) % 256;
		this.#codes.set(code, next);
		return next;
	}

	/** Builds the font of everything encoded so far: a Type 3 font (ISO 32000-1, 9.6.5), whose letters are drawings. */
	write(copy: mupdf.PDFDocument): void {
		const glyphs = drawnGlyphs(
			this.#source,
			[...this.#codes.keys()].map((code) => Buffer.from(code, 'hex')),
		);
		const placed = [...this.#codes.values()].map((code, at) => [code, glyphs[at]] as const);
		const coded = new Map(placed.sort(([a], [b]) => a - b));
		const [first = 0, last = first] = [[...coded.keys()][0], [...coded.keys()].at(-1)];
		const names = [...coded.keys()].flatMap((code) => [code, copy.newName(`g${code}`)]);
		const drawings = [...coded].map(([code, glyph]) => [
			`g${code}`,
			copy.addStream(glyph ? drawing(glyph) : '', {}),
		]);
		const parts = {
			FontBBox: [0, 0, 0, 0],
			FontMatrix: [0.001, 0, 0, 0.001, 0, 0],
			Resources: {},
			FirstChar: first,
			LastChar: last,
			Widths: Array.from({ length: last - first + 1 }, (_, at) => coded.get(first + at)?.advance ?? 0),
			Encoding: { Type: 'Encoding', Differences: names },
			CharProcs: Object.fromEntries(drawings),
			ToUnicode: copy.addStream(toUnicode(coded), {}),
		};
		for (const [key, value] of Object.entries(parts)) this.object.put(key, value);
	}
}

/** Whether a simple font has its blank there: where codes are numbered as letters come, it is any letter's. */
function isBlank(font: mupdf.PDFObject): boolean {
	return drawnGlyphs(font, [Buffer.of(blank)]).every(
		({ outline, text }) => outline === '' && text.trim() === '',
	);
}

/** Bytes of a code. */
function codeLength(font: mupdf.PDFObject): number {
	const kind = font.get('Subtype').valueOf();
	if (kind === 'Type3') throw new Withheld('copy-check', 'a font draws its letters by a program of its own');
	if (kind !== 'Type0') return 1;
	if (font.get('Encoding').valueOf() === 'Identity-H') return 2;
	throw new Withheld('copy-check', 'a font has a map of codes of its own');
}

/** The drawing of a glyph: advance, bounding box, outline. */
function drawing({ advance, bounds, outline }: DrawnGlyph): string {
	return `${advance} 0 ${bounds.join(' ')} d1${outline === '' ? '' : `\n${outline} f`}`;
}

/** The text of each code (ISO 32000-1, 9.10.3). */
function toUnicode(glyphs: ReadonlyMap<number, DrawnGlyph | undefined>): string {
	const hex = (text: string) => Buffer.from(text, 'utf16le').swap16().toString('hex');
	const said = [...glyphs].flatMap(([code, glyph]) =>
		glyph?.text ? [`<${Buffer.of(code).toString('hex')}> <${hex(glyph.text)}>`] : [],
	);
	const lists = Array.from({ length: Math.ceil(said.length / longestList) }, (_, at) =>
		said.slice(at * longestList, (at + 1) * longestList),
	);
	return [
		'/CIDInit /ProcSet findresource begin 12 dict begin begincmap',
		'/CMapName /Codes def /CMapType 2 def',
		'1 begincodespacerange <00> <ff> endcodespacerange',
		...lists.flatMap((list) => [`${list.length} beginbfchar`, ...list, 'endbfchar']),
		'endcmap CMapName currentdict /CMap defineresource pop end end',
	].join('\n');
}
