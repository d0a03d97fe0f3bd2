import type { OfficeBlock } from '../../shared/office/blocks.ts';
import type { OfficeInline } from '../../shared/office/inline.ts';
import { raised } from '../../shared/office/raised.ts';
import type { TextBox } from '../../shared/office/text-box.ts';
import { childAt, childrenOf, type XmlElement } from '../../shared/xml/xml.ts';
import type { OdtContext } from './document-context.ts';
import { pointsOf } from './styles.ts';

/**
 * Reads a paragraph: fields' values, a link's words and not its target, no comments, no hidden text.
 *
 * @param readBlocks reads what stands in a text box or a note
 */
export function readInline(
	paragraph: XmlElement,
	context: OdtContext,
	readBlocks: (content: XmlElement) => OfficeBlock[],
): OfficeInline {
	const state: State = { context, readBlocks, text: [], boxes: [], pageNumber: false };
	readChildren(paragraph, state, false);
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

function readChildren(element: XmlElement, state: State, capitals: boolean): void {
	for (const child of element.children) {
		if (typeof child === 'string') writeText(capitals ? child.toUpperCase() : child, state);
		else readElement(child, state, capitals);
	}
}

function readElement(element: XmlElement, state: State, capitals: boolean): void {
	const { name, attributes } = element;
	if (name === 'text:span') readSpan(element, state, capitals);
	else if (name === 'text:s') state.text.push(' '.repeat(repeatOf(attributes['text:c'])));
	else if (name === 'text:tab') state.text.push('\t');
	else if (name === 'text:line-break') state.text.push('\n');
	else if (name === 'text:page-number' || name === 'text:page-count') state.pageNumber = true;
	else if (name === 'text:note') readNote(element, state);
	else if (name === 'text:ruby') {
		const base = childAt(element, 'text:ruby-base');
		if (base) readChildren(base, state, capitals);
	} else if (changes.has(name)) state.context.found.changes = true;
	else if (name.startsWith('draw:')) readShape(element, state);
	else if (!skipped.has(name) && attributes['text:is-hidden'] !== 'true')
		readChildren(element, state, capitals);
}

function readSpan(span: XmlElement, state: State, capitals: boolean): void {
	const style = { family: 'text', name: span.attributes['text:style-name'] };
	const { styles } = state.context;
	if (styles.property(style, 'text', 'text:display') === 'none') return;
	const transform = styles.property(style, 'text', 'fo:text-transform');
	readChildren(span, state, transform === null ? capitals : transform === 'uppercase');
}

/** Runs of blanks in the XML are one; those at a paragraph's start or after a blank are none (ODF 1.3, part 3, 6.1.2). */
function writeText(text: string, { text: written }: State): void {
	const one = text.replace(blanks, ' ');
	const last = written.at(-1);
	const follows = last === undefined || last.endsWith(' ') || last === '\n';
	const piece = follows ? one.replace(atStart, '') : one;
	if (piece !== '') written.push(piece);
}

function readNote(note: XmlElement, state: State): void {
	const { context } = state;
	context.found.notes += 1;
	const sign = raised(context.found.notes);
	state.text.push(sign);
	const body = childAt(note, 'text:note-body');
	const [first, ...rest] = body ? state.readBlocks(body) : [];
	if (!first) return;
	context.notes.push(
		first.type === 'paragraph'
			? { ...first, text: `${sign} ${first.text.trimStart()}`, listed: true }
			: first,
		...rest,
	);
}

/** A frame's text box, or words in a drawn shape; what a frame shows in other forms than its first is the same again. */
function readShape(shape: XmlElement, state: State): void {
	if (shape.name === 'draw:frame') {
		const [content] = childrenOf(shape);
		if (content?.name !== 'draw:text-box') return;
		state.boxes.push({ place: placeOf(shape), blocks: state.readBlocks(content) });
	} else if (shape.name === 'draw:g') for (const child of childrenOf(shape)) readElement(child, state, false);
	else if (shape.name === 'draw:a') readChildren(shape, state, false);
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

/** Spaces; no line is wider. */
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
