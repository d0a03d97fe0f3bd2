import { styleText } from 'node:util';
import { countLetters, type IngestedSource, type SourceCounts } from '../count-letters.ts';
import type { Result, Status } from '../result.ts';

// a line end or an escape sequence in a file's name would write over other lines
const control = /\p{Cc}/gu;

/**
 * A result for a person: one line a diagnostic, `file:line:column  message  rule`.
 *
 * @example
 * diagnosticsOf({ file: 'a.txt', messages: [{ ruleId: 'missing-date', reason: 'No date.' }], … }, plain)
 * // 'a.txt:1:1  No date.  missing-date\n'
 */
export function diagnosticsOf({ file, status, messages }: Result, colours: boolean): string {
	const paint = painter(colours);
	const colour = status === 'refused' ? 'red' : 'yellow';
	return messages
		.map(({ ruleId, reason, line, column }) => {
			const place = paint('underline', `${file.replace(control, '?')}:${line ?? 1}:${column ?? 1}`);
			return `${place}  ${reason}  ${paint(colour, ruleId ?? '')}\n`;
		})
		.join('');
}

/**
 * A source that is not simply one letter, in a line; nothing for one that is.
 *
 * @example
 * countsOf({ file: 'a.zip', letters: 3, … }) // 'a.zip  3 letters: 2 written, 0 unchanged, 1 refused\n'
 */
export function countsOf(source: IngestedSource): string {
	const { file, letters, written, unchanged, refused } = countLetters(source);
	if (letters === 1) return '';
	return `${file.replace(control, '?')}  ${letters} letters: ${written} written, ${unchanged} unchanged, ${refused} refused\n`;
}

/** A source of which a letter was lost, as a diagnostic. */
export function lostLine({ file, letters, written, unchanged, refused }: SourceCounts): string {
	return `${file.replace(control, '?')}:1:1  The source holds ${letters} letters, and what became of them does not add up: ${written} written, ${unchanged} unchanged, ${refused} refused, each of which must stand in the archive by itself. Look at what was written (git status), and report this line, without the letter.  lost-letter`;
}

/**
 * The run in a line.
 *
 * @example
 * summaryOf([…], { dryRun: true, leftOut: 0 })
 * // '4 letters in 3 sources: 2 written, 1 unchanged, 0 to review, 1 refused (dry run: nothing was written)'
 */
export function summaryOf(
	sources: readonly IngestedSource[],
	{ dryRun, leftOut }: { dryRun: boolean; leftOut: number },
): string {
	const results = sources.flatMap((source) => source.results);
	const count = (status: Status) => results.filter((result) => result.status === status).length;
	const letters = sources.reduce((sum, source) => sum + source.letters, 0);
	const parts = `${count('written')} written, ${count('unchanged')} unchanged, ${count('review')} to review, ${count('refused')} refused`;
	const left =
		leftOut > 0 ? `Left out by their names: ${leftOut} (docs/diagnostics/unknown-format.md).\n` : '';
	return `${left}${counted(letters, 'letter')} in ${counted(sources.length, 'source')}: ${parts}${dryRun ? ' (dry run: nothing was written)' : ''}`;
}

/** “1 letter”, “2 letters” */
function counted(number: number, noun: string): string {
	return `${number} ${noun}${number === 1 ? '' : 's'}`;
}

function painter(colours: boolean) {
	return (style: 'red' | 'yellow' | 'underline', text: string) =>
		colours ? styleText(style, text, { validateStream: false }) : text;
}
