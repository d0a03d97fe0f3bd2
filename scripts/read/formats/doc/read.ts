import type { DocumentReading } from '../../contract/reading.ts';
import { blank, type OfficeBlock } from '../../shared/office/blocks.ts';
import { documentOf } from '../../shared/office/document-of.ts';
import { raised } from '../../shared/office/raised.ts';
import type { TextBox } from '../../shared/office/text-box.ts';
import { writeLines } from '../../shared/office/write-lines.ts';
import type { Binary } from './binary.ts';
import { WordReader } from './reader.ts';
import { openWordFile, structures, type WordFile } from './word-file.ts';

const boxRecord = 22;
const shapeRecord = 26;
const twips = 20;
const firstStory = 6;

/**
 * Reads a Word file.
 *
 * @throws Refusal if it is damaged, encrypted or exceeds a limit.
 */
export function readDoc(bytes: Uint8Array): DocumentReading {
	const { blocks, changes } = contentOf(openWordFile(bytes));
	return documentOf(blocks, { changes });
}

/** The contents of a Word file, in reading order. */
interface WordContent {
	readonly blocks: readonly OfficeBlock[];
	/** Whether there are tracked changes. */
	readonly changes: boolean;
}

/**
 * Reads a Word file: the first page's header, the body, its footer, headers and footers of other pages if they say
 * more, notes. A text box comes before the paragraph that it is anchored to.
 */
function contentOf(file: WordFile): WordContent {
	const { counts } = file;
	const reader = new WordReader(file);
	const notesAt = counts.body;
	const headersAt = notesAt + counts.notes;
	const endnotesAt = headersAt + counts.headers + counts.macros + counts.comments;
	const boxesAt = endnotesAt + counts.endnotes;
	const headerBoxesAt = boxesAt + counts.boxes;
	const boxes = readBoxes(file, reader, { texts: 'boxTexts', shapes: 'shapes' }, boxesAt, counts.boxes);
	const headerBoxes = readBoxes(
		file,
		reader,
		{ texts: 'headerBoxTexts', shapes: 'headerShapes' },
		headerBoxesAt,
		counts.headerBoxes,
	);
	const hung = new Map([...headerBoxes].map(([position, box]) => [headersAt + position, box]));
	const pages = readPages(file, reader, headersAt, hung);
	const body = reader.read(0, counts.body, boxes);
	const said = new Set<string>();
	const once = (blocks: readonly OfficeBlock[]): readonly OfficeBlock[] => {
		const words = writeLines(blocks);
		if (words === '' || said.has(words)) return [];
		said.add(words);
		return [...blocks, blank];
	};
	return {
		blocks: [
			...once(pages.header),
			...[...hung.values(), ...boxes.values()].flatMap((box) => once(box.blocks)),
			...body,
			blank,
			...once(pages.footer),
			...pages.others.flatMap((blocks) => once(blocks)),
			...readNotes(file, reader, { notesAt, endnotesAt }),
		],
		changes: reader.changes,
	};
}

interface Stretch {
	/** Index in the list, from 0. */
	readonly number: number;
	readonly start: number;
	readonly end: number;
}

/** Splits a text by a list of the ends of its parts, each counted from the start of the text. */
function stretches(plc: Binary | null, recordSize: number, from: number, length: number): Stretch[] {
	if (!plc) return [];
	const count = Math.floor((plc.length - 4) / (4 + recordSize));
	const found: Stretch[] = [];
	for (let at = 0; at < count; at++) {
		const [start, end] = [plc.u32(at * 4), Math.min(length, plc.u32(at * 4 + 4))];
		// The lists are ascending; one that is not would read the same words repeatedly.
		if (start < end && start >= (found.at(-1)?.end ?? from) - from) {
			found.push({ number: at, start: from + start, end: from + end });
		}
	}
	return found;
}

/** First six stretches for note separators; then six per section: even and odd headers, even and odd footers, those of the first page. */
function readPages(file: WordFile, reader: WordReader, from: number, boxes: Map<number, TextBox>) {
	const plc = file.structure(structures.headers);
	const count = plc ? Math.floor(plc.length / 4) - 1 : 0;
	const stories: OfficeBlock[][] = [];
	let last = from;
	for (let at = firstStory; plc && at < count; at++) {
		const start = Math.max(last, from + plc.u32(at * 4));
		const end = Math.min(from + file.counts.headers, from + plc.u32(at * 4 + 4));
		stories.push(start < end ? reader.read(start, end, boxes) : []);
		last = Math.max(last, end);
	}
	const [, odd, , oddFooter, first, firstFooter] = stories;
	const hasFirst = [first, firstFooter].some((blocks) => writeLines(blocks ?? []) !== '');
	return {
		header: (hasFirst ? first : odd) ?? [],
		footer: (hasFirst ? firstFooter : oddFooter) ?? [],
		others: stories,
	};
}

function readNotes(
	file: WordFile,
	reader: WordReader,
	{ notesAt, endnotesAt }: { notesAt: number; endnotesAt: number },
): OfficeBlock[] {
	const { counts } = file;
	const notes = [
		...stretches(file.structure(structures.noteTexts), 0, notesAt, counts.notes),
		...stretches(file.structure(structures.endnoteTexts), 0, endnotesAt, counts.endnotes),
	];
	return notes.flatMap(({ start, end }, at) => {
		// The first character of a note is its own reference mark, which would count it again.
		const blocks = reader.read(start + 1, end);
		const [first, ...rest] = blocks;
		if (!first || writeLines(blocks) === '') return [];
		if (first.type !== 'paragraph') return blocks;
		return [{ ...first, text: `${raised(at + 1)} ${first.text.trimStart()}`, listed: true }, ...rest];
	});
}

/**
 * Text boxes by the position of their anchor, counted from the start of the part that contains it: a text and a
 * shape with the same number belong together ([MS-DOC] 2.9.106, 2.9.253).
 */
function readBoxes(
	file: WordFile,
	reader: WordReader,
	names: { texts: 'boxTexts' | 'headerBoxTexts'; shapes: 'shapes' | 'headerShapes' },
	from: number,
	length: number,
): Map<number, TextBox> {
	const texts = file.structure(structures[names.texts]);
	const shapes = file.structure(structures[names.shapes]);
	const boxes = new Map<number, TextBox>();
	if (!texts || !shapes) return boxes;
	const places = new Map<number, { position: number; top: number; left: number }>();
	const count = Math.floor((shapes.length - 4) / (4 + shapeRecord));
	for (let at = 0; at < count; at++) {
		const record = (count + 1) * 4 + at * shapeRecord;
		places.set(shapes.i32(record), {
			position: shapes.u32(at * 4),
			left: shapes.i32(record + 4) / twips,
			top: shapes.i32(record + 8) / twips,
		});
	}
	const parts = stretches(texts, boxRecord, from, length);
	const textCount = Math.floor((texts.length - 4) / (4 + boxRecord));
	for (const { start, end, number } of parts) {
		const place = places.get(texts.i32((textCount + 1) * 4 + number * boxRecord + 14));
		// A text whose shape is not found has no anchor, and is read first.
		boxes.set(place?.position ?? -1 - number, { place: place ?? null, blocks: reader.read(start, end) });
	}
	return boxes;
}
