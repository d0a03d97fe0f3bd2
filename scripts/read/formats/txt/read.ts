import { cellSeparator, hiddenWords, quoteSeparator } from '#archive/letter/separators.ts';
import { Refusal } from '../../../diagnostics/refusal.ts';
import type { DocumentReading } from '../../contract/reading.ts';
import { decodeText } from '../../shared/text/decode-text.ts';

/**
 * Reads a text file.
 *
 * @throws Refusal if it is in no encoding that Ukrainian letters come in, or holds no text.
 */
export function readTxt(bytes: Uint8Array): DocumentReading {
	return {
		kind: 'document',
		text: textOf(bytes),
		words: null,
		pages: null,
		recognition: null,
		warnings: [],
	};
}

function textOf(bytes: Uint8Array): string {
	const text = decodeText(bytes);
	if (text === null) {
		throw new Refusal(
			'unreadable-encoding',
			'The file is not text in UTF-8, UTF-16, Windows-1251, KOI8-U, code page 866 or another encoding of Ukrainian files. Open it in an editor, save it as UTF-8 text and ingest it again.',
		);
	}
	if (text.trim() === '') {
		throw new Refusal('empty-file', 'The file holds no text. Check that the letter was saved whole.');
	}
	// The program's own separators have no meaning in a text that a person wrote.
	return text.replaceAll(cellSeparator, '').replaceAll(quoteSeparator, '').replaceAll(hiddenWords, '');
}
