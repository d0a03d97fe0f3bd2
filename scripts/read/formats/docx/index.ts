import { type Format, UnreadableSource } from '../../contract/format.ts';
import { compoundNames } from '../../shared/office/compound-names.ts';
import { documentOf } from '../../shared/office/document-of.ts';
import { childAt, childrenOf, type XmlElement } from '../../shared/xml/xml.ts';
import { zipEntryNames } from '../../shared/office/zip.ts';
import { readNumbering } from './numbering.ts';
import { isMainPart, openWordPackage, type WordPackage } from './package.ts';
import { readSections } from './sections.ts';
import type { Story } from './document-context.ts';
import { readStyles } from './styles.ts';

/** Word documents (ECMA-376, ISO/IEC 29500), transitional or strict, with or without macros. */
export const docx: Format = {
	name: 'docx',
	extensions: ['.docx', '.docm', '.dotx'],
	mediaTypes: [
		'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
		'application/vnd.openxmlformats-officedocument.wordprocessingml.template',
		'application/vnd.ms-word.document.macroenabled.12',
	],
	// Times and identifiers of the program stand among the parts (decision 0002).
	reconstructible: false,
	recognises: (bytes) => (zipEntryNames(bytes)?.some(isMainPart) ?? false) || isEncrypted(bytes),
	async read(bytes) {
		if (isEncrypted(bytes)) {
			throw new UnreadableSource(
				'encrypted-file',
				'The document is locked with a password. Open it with the password, save it without one and ingest it again.',
			);
		}
		const word = openWordPackage(bytes);
		const body = childAt(word.document, 'w:body');
		if (!body) {
			throw new UnreadableSource(
				'damaged-file',
				'The document has no body. Open it in an office program, which may mend it, save it anew and ingest that.',
			);
		}
		const story = storyOf(word);
		const blocks = readSections(body, story, word);
		return documentOf([...blocks, ...story.notes], story.found);
	},
};

/** A locked document, workbook or presentation is a compound file that holds the encrypted package ([MS-OFFCRYPTO]). */
function isEncrypted(bytes: Uint8Array): boolean {
	return compoundNames(bytes).includes('EncryptedPackage');
}

function storyOf(word: WordPackage): Story {
	const stylesPart = word.ofKind('styles');
	const notes = { footnote: notesOf(word, 'footnote'), endnote: notesOf(word, 'endnote') };
	return {
		styles: readStyles(stylesPart),
		numbering: readNumbering(word.ofKind('numbering'), stylesPart),
		note: (kind, id) => notes[kind].get(id) ?? null,
		notes: [],
		found: { changes: false, unread: false, notes: 0 },
	};
}

function notesOf(word: WordPackage, kind: string): Map<string, XmlElement> {
	const notes = childrenOf(word.ofKind(`${kind}s`), `w:${kind}`);
	return new Map(notes.map((note) => [note.attributes['w:id'] ?? '', note]));
}
