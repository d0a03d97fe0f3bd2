import { cellSeparator, type Format, quoteSeparator, UnreadableSource } from '../formats/format.ts';
import { dumpReading } from '../formats/zip/dump-reading.ts';

/** What a format makes of a file, as a person reads it, or its refusal: for the expected files of fixtures. */
export async function dumpMail(format: Format, bytes: Uint8Array): Promise<string> {
	try {
		const reading = await format.read(bytes, { name: 'source', ocr: 'embedded' });
		return dumpReading(reading).replaceAll(quoteSeparator, '——— quoted ———').replaceAll(cellSeparator, ' ¦ ');
	} catch (error) {
		if (!(error instanceof UnreadableSource)) throw error;
		return `refused ${error.ruleId}: ${error.message}\n`;
	}
}
