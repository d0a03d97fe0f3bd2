import type { VFile } from 'vfile';
import { UnreadableSource } from '../formats/format.ts';
import { type Extracted, type LetterFile, type Source, withData } from '../letter-file.ts';
import { diagnose } from '../messages/diagnose.ts';
import { Refusal } from '../messages/refusal.ts';
import { cleanText } from './clean-text.ts';

/**
 * Reads the text of a source in its format and cleans it.
 *
 * @throws Refusal where the format cannot read the file.
 */
export function extract(file: LetterFile<Source>): LetterFile<Extracted> {
	const { text, firstInvisible } = cleanText(textOf(file.data));
	if (firstInvisible !== null) warnOfInvisible(file, text, firstInvisible);
	return withData(file, { ...file.data, text });
}

function textOf({ format, bytes }: Source): string {
	try {
		return format.extract(bytes);
	} catch (error) {
		if (error instanceof UnreadableSource) throw new Refusal(error.ruleId, error.message);
		throw error;
	}
}

function warnOfInvisible(file: VFile, text: string, start: number): void {
	const reason =
		'The text holds characters that show nothing (control, zero-width or direction marks); they were left out, because they can break words or hide them. Compare the letter with its source.';
	diagnose(file, { ruleId: 'control-characters', reason }, { text, span: { start, end: start } });
}
