import { Refusal } from '../../../diagnostics/refusal.ts';
import { openCompoundFile } from '../../shared/compound-file/compound-file.ts';
import { Binary, damagedDoc } from './binary.ts';

/** The two streams of a Word 97–2003 file that contain its text, and what its header says ([MS-DOC] 2.5). */
export interface WordFile {
	readonly main: Binary;
	readonly table: Binary;
	/** Number of characters of each part of the text, in file order. */
	readonly counts: WordCounts;
	/** A structure of the table stream by its index in FibRgFcLcb97, or null if the file lacks it. */
	structure(index: number): Binary | null;
	/** Where a structure starts in the table stream, for those that continue past their stated length. */
	offset(index: number): number;
}

export interface WordCounts {
	readonly body: number;
	readonly notes: number;
	readonly headers: number;
	readonly macros: number;
	readonly comments: number;
	readonly endnotes: number;
	readonly boxes: number;
	readonly headerBoxes: number;
}

/** Structures by their indexes in FibRgFcLcb97. */
export const structures = {
	styles: 1,
	noteReferences: 2,
	noteTexts: 3,
	headers: 11,
	characters: 12,
	paragraphs: 13,
	pieces: 33,
	shapes: 40,
	headerShapes: 41,
	endnoteReferences: 46,
	endnoteTexts: 47,
	boxTexts: 56,
	headerBoxTexts: 58,
	lists: 73,
	listOverrides: 74,
} as const;

const wordSign = 0xa5ec;
/** The magic number of Word 95 and some older versions. */
const oldSign = 0xa5dc;
/** nFib of Word 97. */
const firstRead = 0x00c0;
const encrypted = 0x0100;
const whichTable = 0x0200;
const countsAt = 0x4c;
const structuresAt = 0x9a;

/**
 * Opens a Word file.
 *
 * @throws Refusal `encrypted-file`, `unknown-format` for Word 95 and older, `damaged-file`.
 */
export function openWordFile(bytes: Uint8Array): WordFile {
	const root = openRoot(bytes);
	const stream = root.get('WordDocument')?.();
	if (!stream) throw damagedDoc();
	const main = new Binary(stream);
	if (main.u16(0) !== wordSign && main.u16(0) !== oldSign) throw damagedDoc();
	if (main.u16(2) < firstRead) {
		throw new Refusal(
			'unknown-format',
			'The file is of Word 95 or older, which is not read. Open it in an office program, save it as DOCX and ingest that.',
		);
	}
	const flags = main.u16(10);
	if ((flags & encrypted) !== 0) {
		throw new Refusal(
			'encrypted-file',
			'The file is locked with a password. Open it with the password, save it without one and ingest it again.',
		);
	}
	const tableStream = root.get((flags & whichTable) === 0 ? '0Table' : '1Table')?.();
	if (!tableStream) throw damagedDoc();
	const table = new Binary(tableStream);
	const offset = (index: number) => main.u32(structuresAt + index * 8);
	return {
		main,
		table,
		counts: countsOf(main),
		offset,
		structure(index) {
			const length = main.u32(structuresAt + index * 8 + 4);
			return length === 0 ? null : table.part(offset(index), length);
		},
	};
}

/** The reader of compound files speaks of a mail; this speaks of a document. */
function openRoot(bytes: Uint8Array): ReadonlyMap<string, () => Uint8Array> {
	try {
		return openCompoundFile(bytes).streams;
	} catch (error) {
		throw error instanceof Refusal && error.ruleId === 'damaged-file' ? damagedDoc() : error;
	}
}

function countsOf(main: Binary): WordCounts {
	const [body, notes, headers, macros, comments, endnotes, boxes, headerBoxes] = Array.from(
		{ length: 8 },
		(_, at) => main.u32(countsAt + at * 4),
	);
	return {
		body: body ?? 0,
		notes: notes ?? 0,
		headers: headers ?? 0,
		macros: macros ?? 0,
		comments: comments ?? 0,
		endnotes: endnotes ?? 0,
		boxes: boxes ?? 0,
		headerBoxes: headerBoxes ?? 0,
	};
}
