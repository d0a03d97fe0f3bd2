import type { Diagnosis } from '../../../diagnostics/diagnose.ts';
import { Refusal } from '../../../diagnostics/refusal.ts';
import type { DocumentReading } from '../../contract/reading.ts';
import type { OfficeBlock } from './blocks.ts';
import { looksIn } from './looks-in.ts';
import { pictureSign } from './picture-sign.ts';
import { writeLines } from './write-lines.ts';

/**
 * The reading of an office document, which has no pages of its own, with warnings of what was found in it.
 *
 * @throws Refusal `empty-file` if no words are left.
 */
export function documentOf(blocks: readonly OfficeBlock[], found: Found = {}): DocumentReading {
	return markedDocument(blocks, found).reading;
}

/** What was found in a document besides its words. */
interface Found {
	readonly changes?: boolean;
	readonly unread?: boolean;
	readonly unclearStyles?: boolean;
}

/**
 * The same, and the text with the signs of its pictures: where there are any, they may hold all of its words.
 *
 * @throws Refusal `empty-file` if there are neither words nor pictures.
 */
export function markedDocument(
	blocks: readonly OfficeBlock[],
	found: Found,
): { readonly reading: DocumentReading; readonly marked: string } {
	const marked = writeLines(blocks);
	if (marked.trim() === '') {
		throw new Refusal(
			'empty-file',
			'The document holds no text. If the letter is a picture in it, save that picture and ingest it.',
		);
	}
	const warnings: Diagnosis[] = [];
	if (found.changes) {
		warnings.push({
			ruleId: 'tracked-changes',
			reason:
				'The document holds changes that nobody accepted; its text is taken as it would be after them. Compare it with the letter that was sent.',
		});
	}
	if (found.unread) {
		warnings.push({
			ruleId: 'unread-part',
			reason:
				'A part of the document is a file of another kind put into it, and was not read. Open the document, save it again and ingest that.',
		});
	}
	if (found.unclearStyles) {
		warnings.push({
			ruleId: 'unread-style',
			reason:
				'A style sheet of the page may hide words that were taken: its rules are not all followed. Compare the text with the page as a browser shows it.',
		});
	}
	const text = marked
		.replaceAll(pictureSign, '')
		.replace(/\n{3,}/gu, '\n\n')
		.replace(/^\n+/u, '');
	const emphasis = looksIn(blocks, text);
	const looks = emphasis.length > 0 && { emphasis };
	const reading = {
		kind: 'document',
		text,
		...looks,
		words: null,
		pages: null,
		recognition: null,
		warnings,
	} as const;
	return { reading, marked };
}
