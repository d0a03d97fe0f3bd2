import * as mupdf from 'mupdf';

/** Colours of ink, as a content stream sets them. */
export type Ink = 'black' | 'blue' | 'violet';

/** Fonts that come with mupdf. */
export type Face = 'serif' | 'sans' | 'bold' | 'italic' | 'mono';

/** How words are written. */
export interface Hand {
	/** Points. */
	readonly size?: number;
	readonly font?: Face;
	readonly ink?: Ink;
}

/** A place that may be turned: points from the upper left corner, degrees counted clockwise. */
export interface Place {
	readonly x: number;
	readonly y: number;
	readonly turned?: number;
}

/** What can be drawn on a sheet or in a stamp, in points from its upper left corner. */
export interface Canvas {
	write(text: string, x: number, y: number, hand?: Hand): void;
	box(x: number, y: number, width: number, height: number, ink?: Ink): void;
	/** A circle about a point, as a round seal has. */
	ring(x: number, y: number, radius: number, ink?: Ink): void;
	/** Black squares, row by row from the top: a code. */
	squares(rows: readonly string[], x: number, y: number, side: number, height?: number): void;
}

const inks: Readonly<Record<Ink, string>> = {
	black: '0 0 0',
	blue: '0.13 0.2 0.66',
	violet: '0.42 0.2 0.62',
};
const fonts = {
	serif: new mupdf.Font('Times-Roman'),
	sans: new mupdf.Font('Helvetica'),
	bold: new mupdf.Font('Times-Bold'),
	italic: new mupdf.Font('Times-Italic'),
	mono: new mupdf.Font('Courier'),
} as const satisfies Record<Face, mupdf.Font>;
/** How far a circle's curve reaches beyond its quarters. */
const ofCircle = 0.5523;

/** A sheet of A4, or another size in points, to be drawn on with fonts that come with mupdf. */
export class Sheet implements Canvas {
	readonly width: number;
	readonly height: number;
	private readonly usual: Face;
	private readonly drawn: string[] = [];
	private readonly pictures: Uint8Array[] = [];

	/** @param usual what words are written in that ask for nothing else */
	constructor(width = 595, height = 842, usual: Face = 'serif') {
		[this.width, this.height] = [width, height];
		this.usual = usual;
	}

	write(
		text: string,
		x: number,
		y: number,
		{ size = 12, font = this.usual, ink = 'black' }: Hand = {},
	): void {
		const glyphs = Array.from(text, (sign) => hex(fonts[font].encodeCharacter(sign.codePointAt(0) ?? 0)));
		const at = `1 0 0 1 ${x} ${this.height - y}`;
		this.drawn.push(`BT ${inks[ink]} rg /${font} ${size} Tf ${at} Tm <${glyphs.join('')}> Tj ET`);
	}

	box(x: number, y: number, width: number, height: number, ink: Ink = 'black'): void {
		this.drawn.push(`${inks[ink]} RG 1.2 w ${x} ${this.height - y - height} ${width} ${height} re S`);
	}

	ring(x: number, y: number, radius: number, ink: Ink = 'black'): void {
		const [up, far] = [this.height - y, radius * ofCircle];
		const quarters = [
			`${x + radius} ${up + far} ${x + far} ${up + radius} ${x} ${up + radius} c`,
			`${x - far} ${up + radius} ${x - radius} ${up + far} ${x - radius} ${up} c`,
			`${x - radius} ${up - far} ${x - far} ${up - radius} ${x} ${up - radius} c`,
			`${x + far} ${up - radius} ${x + radius} ${up - far} ${x + radius} ${up} c`,
		];
		this.drawn.push(`${inks[ink]} RG 1.4 w ${x + radius} ${up} m ${quarters.join(' ')} S`);
	}

	squares(rows: readonly string[], x: number, y: number, side: number, height = side): void {
		const places = rows.flatMap((row, down) =>
			Array.from(row, (sign, across) =>
				sign === '1'
					? `${x + across * side} ${this.height - y - (down + 1) * height} ${side} ${height} re`
					: '',
			),
		);
		this.drawn.push(`0 g ${places.join(' ')} f`);
	}

	/** Draws a stamp that may be turned, or askew as a hand puts it. */
	stamp({ x, y, turned = 0 }: Place, draw: (canvas: Canvas) => void): void {
		const angle = (-turned * Math.PI) / 180;
		const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
		const at = [x, this.height - y];
		// The stamp's own drawing counts from this sheet's upper edge.
		const matrix = [cos, sin, -sin, cos, at[0] ?? 0, at[1] ?? 0].map((one) => one.toFixed(5)).join(' ');
		this.drawn.push(`q ${matrix} cm 1 0 0 1 0 ${-this.height} cm`);
		draw(this);
		this.drawn.push('Q');
	}

	/** Puts a picture on the sheet: PNG or JPEG; width and height in points. */
	picture(bytes: Uint8Array, x: number, y: number, width: number, height: number): void {
		this.drawn.push(
			`q ${width} 0 0 ${height} ${x} ${this.height - y - height} cm /P${this.pictures.length} Do Q`,
		);
		this.pictures.push(bytes);
	}

	/** The sheets as a PDF, words as words. */
	static pdf(sheets: readonly Sheet[]): Uint8Array {
		const document = new mupdf.PDFDocument();
		const known = Object.fromEntries(
			Object.entries(fonts).map(([name, font]) => [name, document.addFont(font)]),
		);
		for (const { width, height, drawn, pictures } of sheets) {
			const images = pictures.map(
				(bytes, at) => [`P${at}`, document.addImage(new mupdf.Image(bytes))] as const,
			);
			const resources = { Font: known, XObject: Object.fromEntries(images) };
			document.insertPage(-1, document.addPage([0, 0, width, height], 0, resources, drawn.join('\n')));
		}
		return document.saveToBuffer('compress').asUint8Array().slice();
	}

	/** The sheet as a PNG in colour. */
	png(dpi: number): Uint8Array {
		const page = mupdf.PDFDocument.openDocument(Sheet.pdf([this]), 'application/pdf').loadPage(0);
		const scale = mupdf.Matrix.scale(dpi / 72, dpi / 72);
		return page.toPixmap(scale, mupdf.ColorSpace.DeviceRGB, false).asPNG().slice();
	}
}

/** Points that a text takes. */
export function widthOf(text: string, { size = 12, font = 'serif' }: Hand = {}): number {
	const face = fonts[font];
	const widths = Array.from(text, (sign) =>
		face.advanceGlyph(face.encodeCharacter(sign.codePointAt(0) ?? 0)),
	);
	return widths.reduce((sum, one) => sum + one, 0) * size;
}

/** A text broken into lines of some points. */
export function broken(text: string, width: number, hand: Hand = {}): string[] {
	const lines: string[] = [];
	for (const word of text.split(' ')) {
		const longer = lines.length > 0 ? `${lines.at(-1)} ${word}` : word;
		if (lines.length > 0 && widthOf(longer, hand) <= width) lines[lines.length - 1] = longer;
		else lines.push(word);
	}
	return lines;
}

function hex(glyph: number): string {
	return glyph.toString(16).padStart(4, '0');
}
