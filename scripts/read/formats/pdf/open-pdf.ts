import { Refusal } from '../../../diagnostics/refusal.ts';
import { engineFailed } from '../../shared/pdf/engine-wear.ts';
import { mupdf } from '../../shared/pdf/mupdf.ts';

/** Pages: letters with their appendices have fewer. */
const mostPages = 500;

/**
 * Opens a PDF, repairing what is broken if possible. The caller must destroy it.
 *
 * @throws Refusal if it is encrypted, broken, without pages, or has more than an official letter ever has.
 */
export function openPdf(bytes: Uint8Array): mupdf.Document {
	const document = open(bytes);
	try {
		const [ruleId, message] = refusalOf(document);
		if (ruleId) throw new Refusal(ruleId, message);
	} catch (error) {
		document.destroy();
		if (error instanceof Refusal) throw error;
		engineFailed(error);
		throw damaged();
	}
	return document;
}

function open(bytes: Uint8Array): mupdf.Document {
	try {
		return mupdf.Document.openDocument(bytes, 'application/pdf');
	} catch (error) {
		engineFailed(error);
		throw damaged();
	}
}

function refusalOf(document: mupdf.Document): ['encrypted-file' | 'empty-file' | 'too-large' | null, string] {
	// A file whose password only prevents changes opens without it.
	if (document.needsPassword()) {
		return ['encrypted-file', 'The PDF opens with a password only. Save it without one and ingest it again.'];
	}
	const pages = document.countPages();
	if (pages < 1) return ['empty-file', 'The PDF has no pages. Check that the letter was saved whole.'];
	if (pages > mostPages) {
		return [
			'too-large',
			`The PDF has ${pages} pages, more than ${mostPages}. Take the letter out of it and ingest that.`,
		];
	}
	return [null, ''];
}

function damaged(): Refusal {
	return new Refusal(
		'damaged-file',
		'The PDF is cut off or broken and could not be repaired. Get the file again from where it came.',
	);
}
