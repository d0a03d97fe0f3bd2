import { Withheld } from '../../contract/withheld.ts';

/** Examples: `style:name="P1"`, `text:style-name="Text_20_body"`, `text:id="ftn1"`; not a font’s `style:font-name`. */
const namePattern =
	/\s(?:style:(?:name|display-name|[a-z-]+-(?:style|layout|page)-name)|(?:text|draw|table|presentation):[a-z-]*style-name|(?:text|table):name|(?:text|xml|draw):id)="([^"]*)"/g;

/** Made by programs: `P1`, `Mpm1`, `Table1.A1`, `WW8Num3z0`, `ct94347702492736`, `list1093`, `LB`. */
const made =
	/^(?:[A-Za-z]{1,4}\d+|L[A-Z]|Table\d+(?:\.[A-Z]*\d*)?|WW\w{0,6}\d+(?:z\d+)?|list\d+|__\w+?\d+_\d+|)$/;

/** How a name of several words is written: `Text_20_body`, `Text body`, `Heading_20_1`. */
const between = /_20_|_28_|_29_|[ ()]|(?<=\D)(?=\d)/;

/** Words of the names that LibreOffice, OpenOffice and Word’s own styles have, and of fonts’ declarations. */
const sampleWords: ReadonlySet<string> = new Set(
	`Standard Default Normal Text body Body Heading Header Footer and Table Contents Caption Index List Footnote Endnote Symbol
	anchor Outline Numbering Bullet Bullets Internet Link link Frame Graphics OLE Drawing Figure Illustration Paragraph Font
	Page First Left Right HTML Title Subtitle Signature Strong Emphasis Web Quotations Preformatted Line numbers user Visited
	Placeholder Style Character Characters characters No Spacing Balloon Grid Indent indent contents heading header footer
	Marginalia Salutation Sender Addressee Envelope Hanging Block Quote Plain Comment DejaVu Sans Serif Liberation Mono Times
	New Roman Arial Calibri Cambria Courier OpenSymbol Noto CJK SC Lohit Devanagari Tahoma Verdana Georgia Segoe UI Wingdings
	Mangal Carlito Caladea Microsoft YaHei SimSun Unicode MS PT Lucida Free Condensed Light Medium Regular Bold Italic
	0 1 2 3 4 5 6 7 8 9 10`
		.split(/\s+/)
		.concat(''),
);

/**
 * Refuses a part of an OpenDocument text in which a style, a table, a note or a section bears a name that a person may have
 * given: such a name is seen nowhere in the letter and may be anybody’s. Names that programs make stay.
 *
 * @throws Withheld `metadata`
 */
export function refuseOwnNames(xml: string): void {
	for (const [, name = ''] of xml.matchAll(namePattern)) {
		if (!made.test(name) && !name.split(between).every((word) => sampleWords.has(word)))
			throw new Withheld('metadata', 'a style, a table or a note bears a name of its own');
	}
}
