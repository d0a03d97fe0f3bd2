import type { Diagnosis } from '../../../diagnostics/diagnose.ts';
import { Refusal } from '../../../diagnostics/refusal.ts';
import type { ReadContext } from '../../contract/format.ts';
import type { DocumentReading } from '../../contract/reading.ts';
import { renewWornEngine } from '../../shared/pdf/engine.ts';
import { engineFailed } from '../../shared/pdf/engine-wear.ts';
import { isOwnFault } from '../../shared/pdf/is-own-fault.ts';
import { drawWordsIn } from './draw-words-in.ts';
import { isCut } from './is-cut.ts';
import { openPdf } from './open-pdf.ts';
import { readPages } from './read-pages.ts';

const cutOff: Diagnosis = {
	ruleId: 'damaged-file',
	reason:
		'The PDF ends before its own mark of the end, as after a download that stopped: pages, pictures or words may be missing. Get the file again, or compare the letter with its source.',
};

/**
 * Reads a PDF: the text layer where it can be read, else what the pages' pictures show.
 *
 * @throws Refusal if it is encrypted, broken, beyond a limit, or no page has text; TypeError where this program errs.
 */
export async function readPdf(bytes: Uint8Array, context: ReadContext): Promise<DocumentReading> {
	await renewWornEngine();
	const document = openPdf(bytes);
	try {
		drawWordsIn(document);
		const reading = await readPages(document, context);
		return isCut(bytes) ? { ...reading, warnings: [...reading.warnings, cutOff] } : reading;
	} catch (error) {
		if (error instanceof Refusal || isOwnFault(error)) throw error;
		engineFailed(error);
		throw new Refusal(
			'damaged-file',
			'The PDF is cut off or broken: its pages could not be read. Get the file again from where it came.',
		);
	} finally {
		document.destroy();
	}
}
