import type { VFile } from 'vfile';
import { alignSpans } from '#archive/letter/align-spans.ts';
import type { Emphasis } from '#archive/letter/emphasis.ts';
import { diagnose } from '../../diagnostics/diagnose.ts';
import type { SourceLetter } from '../../read/open/source-letter.ts';
import { cleanText } from '../../read/shared/text/clean-text.ts';
import { type Extracted, type LetterFile, withData } from '../letter-file.ts';

/** Takes the text of a letter as its format read it, and cleans it. */
export function extract(file: VFile, source: SourceLetter): LetterFile<Extracted> {
	const { reading } = source;
	const { text, firstInvisible, hidden } = cleanText(reading.text);
	for (const warning of reading.warnings) diagnose(file, warning);
	if (firstInvisible !== null) warnOfInvisible(file, text, firstInvisible);
	// Places of words hold for the text that they were read with.
	const words = text === reading.text ? reading.words : null;
	const emphasis = emphasisIn(reading, text);
	return withData(file, { source: { ...source, reading: { ...reading, words } }, text, hidden, emphasis });
}

/** One kind after the other, for what is bold may be italic within. */
function emphasisIn({ text: read, emphasis = [] }: SourceLetter['reading'], text: string): Emphasis[] {
	return (['strong', 'em', 'item'] as const).flatMap((kind) =>
		alignSpans(
			read,
			emphasis.filter(({ as }) => as === kind),
			text,
		),
	);
}

function warnOfInvisible(file: VFile, text: string, start: number): void {
	const reason =
		'The text holds characters that show nothing (control, zero-width or direction marks). They were taken out of words, because they can break or hide them; the text shows where zero-width characters and direction marks stood. Compare the letter with its source.';
	diagnose(file, { ruleId: 'control-characters', reason }, { text, span: { start, end: start } });
}
