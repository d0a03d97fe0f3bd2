import { hiddenWords } from '#archive/letter/separators.ts';
import type { OfficeBlock } from '../../shared/office/blocks.ts';
import type { OfficeInline } from '../../shared/office/inline.ts';
import { withLook } from '../../shared/office/look-signs.ts';
import { noteBlocks } from '../../shared/office/note-blocks.ts';
import { pictureSign } from '../../shared/office/picture-sign.ts';
import { raised } from '../../shared/office/raised.ts';
import { symbolOf, textInSymbols } from '../../shared/office/symbols.ts';
import type { TextBox } from '../../shared/office/text-box.ts';
import { childAt, childrenOf, type XmlElement } from '../../shared/xml/xml.ts';
import { contentOf } from './content-of.ts';
import type { DocumentContext } from './document-context.ts';
import { formFieldWords } from './form-field-words.ts';
import { isUnseen } from './is-unseen.ts';
import { pictureOf } from './picture-of.ts';
import { isOn, isToggled, settingOf } from './styles.ts';
import { choiceOf, groundOf, placeOf } from './text-box.ts';
import { unreadElements } from './unread-elements.ts';

const readers: ReadonlyMap<string, Read> = new Map(
	Object.entries({
		'w:r': readRun,
		'w:t': (element, state) => write(textInSymbols(state.font, contentOf(element)), state),
		'm:t': (element, state) => write(contentOf(element), state),
		'w:tab': (_, state) => write('\t', state),
		'w:ptab': (_, state) => write('\t', state),
		'w:br': (_, state) => write('\n', state),
		'w:cr': (_, state) => write('\n', state),
		'w:noBreakHyphen': (_, state) => write('-', state),
		'w:sym': ({ attributes }, state) =>
			write(symbolOf(attributes['w:font'] ?? '', attributes['w:char'] ?? ''), state),
		'w:instrText': (element, { fields }) => {
			const field = fields.at(-1);
			if (field && !field.inResult) field.code += contentOf(element);
		},
		'w:fldChar': readFieldMark,
		'w:fldSimple': (element, state) => {
			if (isPageField(element.attributes['w:instr'] ?? '')) state.pageNumber = true;
			else readInline(element, state);
		},
		'w:pgNum': (_, state) => {
			state.pageNumber = true;
		},
		'w:del': noteChange,
		'w:moveFrom': noteChange,
		'w:ins': (element, state) => {
			noteChange(element, state);
			readInline(element, state);
		},
		'w:moveTo': (element, state) => {
			noteChange(element, state);
			readInline(element, state);
		},
		'w:sdt': (element, state) => {
			if (!childAt(element, 'w:sdtPr', 'w:showingPlcHdr')) readInline(element, state);
		},
		'w:ruby': (element, state) => {
			const base = childAt(element, 'w:rubyBase');
			if (base) readInline(base, state);
		},
		'w:footnoteReference': (element, state) => readNote('footnote', element, state),
		'w:endnoteReference': (element, state) => readNote('endnote', element, state),
		'mc:AlternateContent': (element, state) => {
			const choice = choiceOf(element);
			if (choice) readInline(choice, state);
		},
		'wp:anchor': readDrawing,
		'wp:inline': readDrawing,
		'o:OLEObject': ({ attributes }, { context }) => {
			if (attributes['Type'] !== 'Link') context.objects.push(attributes['r:id'] ?? '');
		},
		'w:pict': (element, state) => readBoxes(element, state),
		'w:txbxContent': (element, state) => {
			state.boxes.push({ place: null, blocks: state.readBlocks(element) });
		},
		'wps:wsp': readShape,
		'v:shape': readShape,
		'v:rect': readShape,
		'v:roundrect': readShape,
	}),
);

// «2» of «м²»
const onlyDigits = /^[1-9]\d{0,3}$/u;

// « PAGE   \* MERGEFORMAT », «NUMPAGES»
const pageField = /^\s*(?:PAGE|NUMPAGES|SECTIONPAGES)\b/iu;

/**
 * Reads a paragraph's runs: results of fields and not their codes, insertions but not deletions, no hidden text, a link's
 * words and not its target; a placeholder for words that cannot be seen.
 *
 * @param readBlocks reads the contents of a text box
 */
export function readRuns(
	paragraph: XmlElement,
	context: DocumentContext,
	readBlocks: (content: XmlElement) => OfficeBlock[],
): OfficeInline {
	const state: State = {
		context,
		paragraph: childAt(paragraph, 'w:pPr'),
		readBlocks,
		text: [],
		boxes: [],
		fields: [],
		pageNumber: false,
		font: '',
	};
	readInline(paragraph, state);
	return { text: state.text.join(''), boxes: state.boxes, pageNumber: state.pageNumber };
}

interface State {
	readonly context: DocumentContext;
	readonly paragraph: XmlElement | null;
	readonly readBlocks: (content: XmlElement) => OfficeBlock[];
	readonly text: string[];
	readonly boxes: TextBox[];
	/** Open fields, outermost first. Fields end with their paragraph: an unclosed one would swallow the rest. */
	readonly fields: Field[];
	pageNumber: boolean;
	/** Of the run being read. */
	font: string;
}

interface Field {
	code: string;
	inResult: boolean;
	isPage: boolean;
}

function readInline(element: XmlElement, state: State): void {
	for (const child of childrenOf(element)) {
		const read = readers.get(child.name);
		if (read) read(child, state);
		else if (!unreadElements.has(child.name)) readInline(child, state);
	}
}

type Read = (element: XmlElement, state: State) => void;

function readRun(run: XmlElement, state: State): void {
	const properties = state.context.styles.run(childAt(run, 'w:rPr'), state.paragraph);
	if (isToggled(properties, 'w:vanish')) return;
	const from = state.text.length;
	state.font = settingOf(properties, 'w:rFonts', 'w:ascii', 'w:hAnsi') ?? '';
	readInline(run, state);
	const { context, paragraph } = state;
	if (isUnseen(properties, context.styles.paragraph(paragraph), context.grounds.at(-1) ?? null)) {
		hide(state.text, from);
		return;
	}
	const set = {
		strong: isToggled(properties, 'w:b'),
		em: isToggled(properties, 'w:i'),
		capitals: isToggled(properties, 'w:caps'),
		raised: settingOf(properties, 'w:vertAlign', 'w:val') === 'superscript',
	};
	for (let at = from; at < state.text.length; at++) {
		const text = state.text[at] ?? '';
		const written = set.raised && onlyDigits.test(text) ? raised(Number(text)) : text;
		state.text[at] = withLook(set.capitals ? written.toUpperCase() : written, set);
	}
}

/** Puts one placeholder for the words of a run; blanks between hidden runs, which are invisible anyway, stay. */
function hide(text: string[], from: number): void {
	const words = text.splice(from).join('');
	if (words.trim() === '') text.push(words);
	else text.push(hiddenWords);
}

function write(text: string, state: State): void {
	if (state.fields.every((field) => field.inResult && !field.isPage)) state.text.push(text);
}

function readFieldMark(element: XmlElement, state: State): void {
	const { fields } = state;
	const kind = element.attributes['w:fldCharType'];
	const field = fields.at(-1);
	if (kind === 'begin') {
		write(formFieldWords(element), state);
		fields.push({ code: '', inResult: false, isPage: false });
	} else if (kind === 'end') fields.pop();
	else if (kind === 'separate' && field) field.inResult = true;
	if (field && kind !== 'begin' && isPageField(field.code)) {
		field.isPage = true;
		state.pageNumber = true;
	}
}

function isPageField(code: string): boolean {
	return pageField.test(code);
}

function noteChange(_: XmlElement, { context }: State): void {
	context.found.changes = true;
}

/** A note's number is superscript in the text, and so it is before the note. */
function readNote(kind: 'footnote' | 'endnote', element: XmlElement, state: State): void {
	const { context } = state;
	const note = context.note(kind, element.attributes['w:id'] ?? '');
	if (!note) return;
	const own = isOn(element.attributes['w:customMarkFollows'] ?? '0');
	let sign = '';
	if (!own) {
		context.found.notes += 1;
		sign = raised(context.found.notes);
	}
	write(sign, state);
	context.notes.push(...noteBlocks(sign, state.readBlocks(note)));
}

/** The fill of a shape is the background of its contents. */
function readShape(shape: XmlElement, state: State): void {
	const { grounds } = state.context;
	grounds.push(groundOf(shape, grounds.at(-1) ?? null));
	readInline(shape, state);
	grounds.pop();
}

function readDrawing(element: XmlElement, state: State): void {
	readBoxes(element, state);
	const picture = pictureOf(element);
	if (picture === null || state.context.isPageWords) return;
	state.context.pictures.push(picture);
	write(pictureSign, state);
}

function readBoxes(element: XmlElement, state: State): void {
	const from = state.boxes.length;
	readInline(element, state);
	const place = placeOf(element);
	for (let at = from; at < state.boxes.length; at++) {
		const box = state.boxes[at];
		if (box) state.boxes[at] = { ...box, place: box.place ?? place };
	}
}
