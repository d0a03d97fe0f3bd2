import type { Jurisdiction } from '#archive/jurisdictions/jurisdiction.ts';
import { Refusal } from '../../diagnostics/refusal.ts';
import type { Extracted } from '../letter-file.ts';

/**
 * Refuses a letter whose words are none, whatever a person has set: no name can be recognised in it, and so none masked.
 *
 * @throws Refusal `unreadable-encoding` if the source is text, `unreadable-text` where its words were drawn or laid out
 */
export function refuseUnreadable(
	{ text, source }: Extracted,
	{ reading }: Pick<Jurisdiction, 'reading'>,
): void {
	if (reading.isReadable(text)) return;
	throw source.reconstructible
		? new Refusal(
				'unreadable-encoding',
				'The text, or a part of it, is in no language of these letters: it was saved in a wrong encoding, or is no text at all. What cannot be read cannot be masked. Open the source in an editor, save it as UTF-8 text that you can read, and ingest it again.',
			)
		: new Refusal(
				'unreadable-text',
				'The words of the letter, or of a part of it, are in no language of these letters: the file stores them as other signs, or they were recognised wrongly. What cannot be read cannot be masked. Print the letter to PDF or scan it again, upright and at 300 dpi, and ingest that.',
			);
}
