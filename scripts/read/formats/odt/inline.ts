import { hiddenWords } from '#archive/letter/separators.ts';
import type { OfficeBlock } from '../../shared/office/blocks.ts';
import type { OfficeInline } from '../../shared/office/inline.ts';
import { withLook, withoutLooks } from '../../shared/office/look-signs.ts';
import { noteBlocks } from '../../shared/office/note-blocks.ts';
import { raised } from '../../shared/office/raised.ts';
import { textInSymbols } from '../../shared/office/symbols.ts';
import type { TextBox } from '../../shared/office/text-box.ts';
import { childAt, childrenOf, type XmlElement } from '../../shared/xml/xml.ts';
import type { OdtContext } from './document-context.ts';
import { isUnseen, type Look, lookOf, onGround, plainLook } from './look.ts';
import { type OdfStyles, pointsOf, type StyleName } from './styles.ts';

/** Number of spaces; no line is wider. */
const longestRun = 200;

const changes: ReadonlySet<string> = new Set(['text:change', 'text:change-start', 'text:change-end']);

const skipped: ReadonlySet<string> = new Set([
	'office:annotation',
	'office:annotation-end',
	'office:forms',
	'office:event-listeners',
	'text:hidden-paragraph',
	'text:placeholder',
	'text:script',
	'text:soft-page-break',
	'svg:title',
	'svg:desc',
]);

const blanks = /[ \t\r\n]+/gu;
const atStart = /^ /u;
const atEnd = / $/u;

/**
 * Reads a paragraph: fields' values, a link's words and not its target, no comments, no hidden text.
 *
 * @param readBlocks reads what is in a text box or a note
 */
export function readInline(
	paragraph: XmlElement,
	context: OdtContext,
	readBlocks: (content: XmlElement) => OfficeBlock[],
): OfficeInline {
	const state: State = { context, readBlocks, text: [], boxes: [], pageNumber: false };
	const style = { family: 'paragraph', name: paragraph.attributes['text:style-name'] };
	const look = lookOf(style, context.looks.at(-1) ?? plainLook, context.styles);
	const font = fontOf(style, context.styles) ?? '';
	const plain = { capitals: false, strong: false, em: false };
	readChildren(paragraph, state, { ...plain, ...setOf(style, context.styles, plain), look, font });
	return {
		text: state.text.join('').replace(atEnd, ''),
		boxes: state.boxes,
		pageNumber: state.pageNumber,
	};
}

interface State {
	readonly context: OdtContext;
	readonly readBlocks: (content: XmlElement) => OfficeBlock[];
	readonly text: string[];
	readonly boxes: TextBox[];
	pageNumber: boolean;
}

/** What elements pass down to the words in them. */
interface Inherited {
	readonly capitals: boolean;
	readonly look: Look;
	/** Name of the font, '' where no style names one. */
	readonly font: string;
	readonly strong: boolean;
	readonly em: boolean;
}

function readChildren(element: XmlElement, state: State, set: Inherited): void {
	for (const child of element.children) {
		if (typeof child === 'string') writeText(child, state, set);
		else readElement(child, state, set);
	}
}

function readElement(element: XmlElement, state: State, set: Inherited): void {
	const { name, attributes } = element;
	if (name === 'text:span') readSpan(element, state, set);
	else if (name === 'text:s') state.text.push(' '.repeat(repeatOf(attributes['text:c'])));
	else if (name === 'text:tab') state.text.push('\t');
	else if (name === 'text:line-break') state.text.push('\n');
	else if (name === 'text:page-number' || name === 'text:page-count') state.pageNumber = true;
	else if (name === 'text:note') readNote(element, state);
	else if (name === 'text:ruby') {
		const base = childAt(element, 'text:ruby-base');
		if (base) readChildren(base, state, set);
	} else if (changes.has(name)) state.context.found.changes = true;
	else if (name.startsWith('draw:')) readShape(element, state, set);
	else if (!skipped.has(name) && attributes['text:is-hidden'] !== 'true') readChildren(element, state, set);
}

function readSpan(span: XmlElement, state: State, set: Inherited): void {
	const style = { family: 'text', name: span.attributes['text:style-name'] };
	const { styles } = state.context;
	if (styles.property(style, 'text', 'text:display') === 'none') return;
	const transform = styles.property(style, 'text', 'fo:text-transform');
	readChildren(span, state, {
		capitals: transform === null ? set.capitals : transform === 'uppercase',
		...setOf(style, styles, set),
		look: lookOf(style, set.look, styles),
		font: fontOf(style, styles) ?? set.font,
	});
}

/** Runs of blanks in the XML are one; those at a paragraph's start or after a blank are none (ODF 1.3, part 3, 6.1.2). */
function writeText(text: string, { text: written }: State, set: Inherited): void {
	const { capitals, look, font } = set;
	const signs = textInSymbols(font, text);
	const shown = capitals ? signs.toUpperCase() : signs;
	const one = (text.trim() !== '' && isUnseen(look) ? hiddenWords : shown).replace(blanks, ' ');
	const last = withoutLooks(written.at(-1) ?? '\n');
	const follows = last.endsWith(' ') || last === '\n';
	const piece = follows ? one.replace(atStart, '') : one;
	if (piece !== '') written.push(withLook(piece, set));
}

/** Weights are numbers too: from 600 on, letters are bold. */
function setOf(
	style: StyleName,
	styles: OdfStyles,
	outer: Pick<Inherited, 'strong' | 'em'>,
): Pick<Inherited, 'strong' | 'em'> {
	const weight = styles.property(style, 'text', 'fo:font-weight');
	const slant = styles.property(style, 'text', 'fo:font-style');
	return {
		strong: weight === null ? outer.strong : weight === 'bold' || Number(weight) >= 600,
		em: slant === null ? outer.em : slant === 'italic' || slant === 'oblique',
	};
}

/** LibreOffice distinguishes declarations of the same font by a digit: «Wingdings1». */
function fontOf(style: StyleName, styles: OdfStyles): string | null {
	const property = (name: string) => styles.property(style, 'text', name);
	return property('fo:font-family') ?? property('style:font-name')?.replace(/(?<=\p{L})\d+$/u, '') ?? null;
}

function readNote(note: XmlElement, state: State): void {
	const { context } = state;
	context.found.notes += 1;
	const sign = raised(context.found.notes);
	state.text.push(sign);
	const body = childAt(note, 'text:note-body');
	if (body) context.notes.push(...noteBlocks(sign, state.readBlocks(body)));
}

/** A frame's text box, or words in a drawn shape; the further representations in a frame repeat the first. */
function readShape(shape: XmlElement, state: State, set: Inherited): void {
	const { looks, styles } = state.context;
	const style = { family: 'graphic', name: shape.attributes['draw:style-name'] };
	const filled = styles.property(style, 'graphic', 'draw:fill') === 'solid';
	const fill = styles.property(style, 'graphic', filled ? 'draw:fill-color' : 'fo:background-color');
	looks.push(onGround(fill, looks.at(-1) ?? plainLook));
	readShapeWords(shape, state, set);
	looks.pop();
}

function readShapeWords(shape: XmlElement, state: State, set: Inherited): void {
	if (shape.name === 'draw:frame') {
		const [content] = childrenOf(shape);
		if (content?.name !== 'draw:text-box') return;
		state.boxes.push({ place: placeOf(shape), blocks: state.readBlocks(content) });
	} else if (shape.name === 'draw:g') for (const child of childrenOf(shape)) readElement(child, state, set);
	else if (shape.name === 'draw:a') readChildren(shape, state, set);
	else state.boxes.push({ place: placeOf(shape), blocks: state.readBlocks(shape) });
}

/** Null for a frame in the line, which stands where it is. */
function placeOf({ attributes }: XmlElement): TextBox['place'] {
	const top = attributes['svg:y'];
	if (top === undefined || attributes['text:anchor-type'] === 'as-char') return null;
	return { top: pointsOf(top), left: pointsOf(attributes['svg:x'] ?? null) };
}

function repeatOf(count: string | undefined): number {
	const number = Number(count ?? 1);
	return Number.isInteger(number) && number > 0 ? Math.min(number, longestRun) : 1;
}
