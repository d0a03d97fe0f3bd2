import type { Element } from 'hast';
import type { OfficeParagraph } from '../office/blocks.ts';
import { propertyOf, styleOf } from './elements.ts';

/** What an element passes down to its children. */
export interface HtmlSet {
	readonly align: OfficeParagraph['align'];
	readonly indent: number;
	readonly firstLine: number;
	readonly gap: number;
	/** Whether line ends are kept, as in `pre`. */
	readonly verbatim: boolean;
	readonly capitals: boolean;
	/** The first font family that a style names; '' if none does. */
	readonly font: string;
	readonly strong: boolean;
	readonly em: boolean;
}

/** The default. */
export const plain: HtmlSet = {
	align: 'start',
	indent: 0,
	firstLine: 0,
	gap: 0,
	verbatim: false,
	capitals: false,
	font: '',
	strong: false,
	em: false,
};

/** Elements of headings. */
export const headings: ReadonlySet<string> = new Set(['h1', 'h2', 'h3', 'h4', 'h5', 'h6']);

const bold: ReadonlySet<string> = new Set(['b', 'strong', ...headings]);
const italic: ReadonlySet<string> = new Set(['i', 'em']);
const headingGap = 20;
const pointsIn: Readonly<Record<string, number>> = {
	pt: 1,
	px: 0.75,
	cm: 72 / 2.54,
	mm: 72 / 25.4,
	in: 72,
	em: 12,
};

const alignments: ReadonlyMap<string, OfficeParagraph['align']> = new Map(
	Object.entries({
		left: 'start',
		start: 'start',
		center: 'center',
		right: 'end',
		end: 'end',
		justify: 'justify',
	}),
);

const lengths = /^(-?\d*\.?\d+)(pt|px|cm|mm|in|em)$/u;

/** What a block element passes down to its contents. */
export function setOf(element: Element, outer: HtmlSet): HtmlSet {
	const { tagName } = element;
	const align = alignments.get(styleOf(element, 'text-align') || propertyOf(element, 'align').toLowerCase());
	const inner = tagName === 'center' ? 'center' : align;
	return {
		...lookOf(element, outer),
		align: inner ?? outer.align,
		indent:
			outer.indent + pointsOf(styleOf(element, 'margin-left')) + pointsOf(styleOf(element, 'padding-left')),
		firstLine:
			styleOf(element, 'text-indent') === '' ? outer.firstLine : pointsOf(styleOf(element, 'text-indent')),
		gap: headings.has(tagName) ? headingGap : 0,
		verbatim: outer.verbatim || tagName === 'pre' || styleOf(element, 'white-space').startsWith('pre'),
	};
}

/** What an inline element passes down: capitals, bold and italic, and the font, because symbol fonts show other characters. */
export function lookOf(element: Element, outer: HtmlSet): HtmlSet {
	const { tagName } = element;
	const transform = styleOf(element, 'text-transform');
	const weight = styleOf(element, 'font-weight');
	const slant = styleOf(element, 'font-style');
	const [font = ''] = (styleOf(element, 'font-family') || propertyOf(element, 'face')).split(',');
	return {
		...outer,
		capitals: transform === '' ? outer.capitals : transform === 'uppercase',
		strong: weight === '' ? outer.strong || bold.has(tagName) : weight === 'bold' || Number(weight) >= 600,
		em: slant === '' ? outer.em || italic.has(tagName) : slant === 'italic',
		font: font || outer.font,
	};
}

function pointsOf(length: string): number {
	const [, number, unit] = lengths.exec(length) ?? [];
	return Number(number ?? 0) * (pointsIn[unit ?? ''] ?? 0);
}
