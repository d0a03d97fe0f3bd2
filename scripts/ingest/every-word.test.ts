import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { ua } from '#archive/jurisdictions/ua/index.ts';
import { nothingByHand } from '#archive/letter/by-hand.ts';
import { readContent } from '../read/open/read-content.ts';
import { readingBy } from '../read/shared/reading-rules.ts';
import { pdfOfHtml } from '../read/testing/pdf-of-html.ts';
import { type TakingPolicy, takeLetter } from './take-letter.ts';
import { docxOf } from './testing/every-word/docx-of.ts';
import { emlOf } from './testing/every-word/eml-of.ts';
import { htmlOf } from './testing/every-word/html-of.ts';
import { type InventedText, inventedText } from './testing/every-word/invented-letter.ts';
import { odtOf } from './testing/every-word/odt-of.ts';
import { rtfOf } from './testing/every-word/rtf-of.ts';
import { txtOf } from './testing/every-word/txt-of.ts';

const policy: TakingPolicy = {
	jurisdiction: ua,
	redaction: {
		mask: [],
		persons: 'keep',
		requestLink: 'publish',
		publicEmailDomains: [],
		sourceHash: 'when-safe',
	},
	contacts: { emails: new Set(), phones: new Set(), emailDomains: [] },
	key: '0'.repeat(64),
	images: false,
};
const writers: Record<string, (text: InventedText) => Uint8Array | string> = {
	docx: docxOf,
	odt: odtOf,
	rtf: rtfOf,
	html: htmlOf,
	eml: emlOf,
	txt: txtOf,
	pdf: (text) => pdfOfHtml(htmlOf(text)),
};
/**
 * Drawing and comparing a page takes a second of CPU time, and a fault that loses words of PDFs does so in most letters; the text
 * of a mail is read as a page of HTML is.
 */
const runs: Readonly<Record<string, number>> = { pdf: 4, eml: 4 };
// «бавегидо»: no word of a letter is longer, none shorter
const aWord = /[бвгджзклмнпрстфх]\p{L}{7}(?!\p{L})/giu;

describe('every word of a source stands once in its letter, in order', () => {
	for (const [format, write] of Object.entries(writers)) {
		it(`from ${format}`, async () => {
			const property = fc.asyncProperty(inventedText, async (text) => {
				const bytes = Buffer.from(write(text));
				const name = `letter.${format}`;
				const options = { ocr: 'embedded', jurisdiction: ua } as const;
				const { letters } = await readingBy(ua, () => readContent({ name, bytes, mediaType: null }, options));
				assert.equal(letters.length, 1);
				const [source] = letters;
				assert.ok(source);
				const { letter } = takeLetter(source, { settings: new Map(), byHand: nothingByHand }, policy);
				assert.ok(letter);
				const own = new Set([...text.words, ...text.notes]);
				const said = letter.markdown.match(aWord)?.map((word) => word.toLowerCase()) ?? [];
				const found = said.filter((word) => own.has(word));
				const notes = new Set(text.notes);
				assert.deepEqual(
					found.filter((word) => !notes.has(word)),
					text.words,
				);
				assert.deepEqual(found.filter((word) => notes.has(word)).sort(), [...notes].sort());
			});
			await fc.assert(property, { seed: 15, numRuns: runs[format] ?? 12 });
		});
	}
});
