import { Refusal } from '../../../diagnostics/refusal.ts';
import type { DocumentReading } from '../../contract/reading.ts';
import { documentOf } from '../../shared/office/document-of.ts';
import { childAt, childrenOf, type XmlElement } from '../../shared/xml/xml.ts';
import type { DocumentContext } from './document-context.ts';
import { isLocked } from './is-locked.ts';
import { sheetOf } from './is-unseen.ts';
import { readNumbering } from './numbering.ts';
import { openWordPackage, type WordPackage } from './package.ts';
import { readSections } from './sections.ts';
import { readStyles } from './styles.ts';

/**
 * Reads a Word document.
 *
 * @throws Refusal where it is locked, damaged or past a limit.
 */
export function readDocx(bytes: Uint8Array): DocumentReading {
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
			'The document has no body. Open it in an office program, which may mend it, save it anew and ingest that.',
		);
	}
	const context = contextOf(word);
	const blocks = readSections(body, context, word);
	return documentOf([...blocks, ...context.notes], context.found);
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
	};
}

function notesOf(word: WordPackage, kind: string): Map<string, XmlElement> {
	const notes = childrenOf(word.ofKind(`${kind}s`), `w:${kind}`);
	return new Map(notes.map((note) => [note.attributes['w:id'] ?? '', note]));
}
