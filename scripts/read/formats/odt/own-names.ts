import { Withheld } from '../../contract/withheld.ts';
import { neutralNames } from '../../shared/office/copy/neutral-names.ts';

/** Examples: `style:name`, `text:style-name`, `style:parent-style-name`, `draw:master-page-name`, `text:id`; not a font’s name. */
const naming =
	/^(?:style:(?:name|display-name|apply-style-name|[a-z-]+-(?:style|layout|page)-name)|(?:text|draw|table|presentation):(?:[a-z-]*style-name|master-page-name)|(?:text|table):name|text:ref-name|(?:text|xml|draw):id)$/;
/** Elements whose names fields use in formulas, which are not read: `text:sequence-decl text:name="Illustration"`. */
const inFormulas: ReadonlySet<string> = new Set(['sequence-decl', 'sequence', 'sequence-ref']);

/** Made by programs: `P1`, `Mpm1`, `Table1.A1`, `WW8Num3z0`, `ct94347702492736`, `list1093`, `LB`. */
const made =
	/^(?:[A-Za-z]{1,4}\d+|L[A-Z]|Table\d+(?:\.[A-Z]*\d*)?|WW\w{0,6}\d+(?:z\d+)?|list\d+|ref[A-Z][a-z]+\d+|__\w+?\d+_\d+|)$/;

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
 * New names for the styles, tables, notes and sections of an OpenDocument text that a person may have named: such a name is
 * seen nowhere in the letter and may be anybody’s. Names that programs make stay, and fonts keep theirs.
 *
 * @returns what is in an attribute (its whole name) of an element (without prefix) in the copy
 * @throws Withheld `metadata` if such a name is part of formulas
 */
export function ownNames(): (element: string, attribute: string, value: string) => string {
	const neutral = neutralNames(isMade, (n) => `_own${n}`);
	return (element, attribute, value) => {
		// A font's declaration is named in its place by `style:font-name`, as the font itself is.
		if (!naming.test(attribute) || element === 'font-face') return value;
		if (inFormulas.has(element) && !isMade(value))
			throw new Withheld('metadata', 'a sequence bears a name of its own');
		return neutral(value);
	};
}

function isMade(name: string): boolean {
	return made.test(name) || name.split(between).every((word) => sampleWords.has(word));
}
