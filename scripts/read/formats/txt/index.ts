import { cellSeparator, type Format, quoteSeparator, UnreadableSource } from '../../contract/format.ts';
import { decodeText } from '../../shared/text/decode-text.ts';

/** Plain text in any encoding that Ukrainian letters come in. */
export const txt: Format = {
	name: 'txt',
	extensions: ['.txt', '.text'],
	mediaTypes: ['text/plain'],
	reconstructible: true,
	// Any text is text: only its name says that it is nothing else.
	recognises: () => false,
	async read(bytes) {
		return {
			kind: 'document',
			text: textOf(bytes),
			words: null,
			pages: null,
			recognition: null,
			warnings: [],
		};
	},
};

function textOf(bytes: Uint8Array): string {
	const text = decodeText(bytes);
	if (text === null) {
		throw new UnreadableSource(
			'unreadable-encoding',
			'The file is not text in UTF-8, UTF-16, Windows-1251 or KOI8-U. Open it in an editor, save it as UTF-8 text and ingest it again.',
		);
	}
	if (text.trim() === '') {
		throw new UnreadableSource(
			'empty-file',
			'The file holds no text. Check that the letter was saved whole.',
		);
	}
	// The program's own separators have no meaning in a text that a person wrote.
	return text.replaceAll(cellSeparator, '').replaceAll(quoteSeparator, '');
}
