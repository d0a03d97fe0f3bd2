import { Refusal } from '../../../diagnostics/refusal.ts';
import type { DocumentReading, Member } from '../../contract/reading.ts';
import { markedDocument } from '../../shared/office/document-of.ts';
import type { DocumentPicture } from '../../shared/office/document-picture.ts';
import { embeddedFile } from '../../shared/office/embedded-file.ts';
import { childAt, childrenOf, type XmlElement } from '../../shared/xml/xml.ts';
import type { DocumentContext } from './document-context.ts';
import { isLocked } from './is-locked.ts';
import { sheetOf } from './is-unseen.ts';
import { readNumbering } from './numbering.ts';
import { openWordPackage, type WordPackage } from './package.ts';
import { readSections } from './sections.ts';
import { readStyles } from './styles.ts';

/** The contents of a Word document. */
export interface WordContent {
	readonly reading: DocumentReading;
	/** Its text, with a placeholder for each picture. */
	readonly marked: string;
	readonly pictures: readonly DocumentPicture[];
	/** Files embedded in it as objects. */
	readonly files: readonly Member[];
}

/**
 * Reads a Word document's own words.
 *
 * @throws Refusal if it is encrypted, damaged or exceeds a limit.
 */
export function readWord(bytes: Uint8Array): WordContent {
	if (isLocked(bytes)) {
		throw new Refusal(
			'encrypted-file',
			'The document is locked with a password. Open it with the password, save it without one and ingest it again.',
		);
	}
	const word = openWordPackage(bytes);
	const body = childAt(word.document, 'w:body');
	if (!body) {
		throw new Refusal(
			'damaged-file',
			'The document has no body. Open it in an office program, which may repair it, save it again and ingest that.',
		);
	}
	const context = contextOf(word);
	const blocks = readSections(body, context, word);
	const pictures = context.pictures.map(({ id, width }) => ({
		bytes: word.fileOf(id)?.bytes ?? new Uint8Array(),
		width,
	}));
	const files = filesOf(context, word);
	return { ...markedDocument([...blocks, ...context.notes], context.found), pictures, files };
}

/** The files in objects; an object without a known file, except a formula, is reported. */
function filesOf({ objects, found }: DocumentContext, word: WordPackage): Member[] {
	return objects.flatMap((id) => {
		const part = word.fileOf(id);
		const file = part && embeddedFile(part.name, part.bytes);
		if (!file) found.unread = true;
		return file ?? [];
	});
}

function contextOf(word: WordPackage): DocumentContext {
	const stylesPart = word.ofKind('styles');
	const notes = { footnote: notesOf(word, 'footnote'), endnote: notesOf(word, 'endnote') };
	return {
		styles: readStyles(stylesPart),
		numbering: readNumbering(word.ofKind('numbering'), stylesPart),
		note: (kind, id) => notes[kind].get(id) ?? null,
		grounds: [sheetOf(word.document)],
		notes: [],
		found: { changes: false, unread: false, notes: 0 },
		isPageWords: false,
		pictures: [],
		objects: [],
	};
}

function notesOf(word: WordPackage, kind: string): Map<string, XmlElement> {
	const notes = childrenOf(word.ofKind(`${kind}s`), `w:${kind}`);
	return new Map(notes.map((note) => [note.attributes['w:id'] ?? '', note]));
}
