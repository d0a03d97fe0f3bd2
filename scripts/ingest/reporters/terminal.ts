import { printableName } from '../../cli/report/printable-name.ts';
import { countLetters, type IngestedSource } from '../count-letters.ts';
import type { Status } from '../result.ts';

/**
 * One line about a source that is not simply one letter; nothing for a source that is.
 *
 * @example
 * countsOf({ file: 'a.zip', letters: 3, … }) // 'a.zip  3 letters: 2 written, 0 unchanged, 1 refused\n'
 */
export function countsOf(source: IngestedSource): string {
	const { file, letters, written, unchanged, refused } = countLetters(source);
	if (letters === 1) return '';
	return `${printableName(file)}  ${letters} letters: ${written} written, ${unchanged} unchanged, ${refused} refused\n`;
}

/**
 * What happened to a letter, in one line. A terminal shows its source; a log, which others may read, only the id,
 * because file names may contain names of people.
 *
 * @example
 * statusOf({ status: 'written', id: '45000000/2031/25-z' }, 'a.pdf', true) // 'written  45000000/2031/25-z  a.pdf\n'
 */
export function statusOf(
	{ status, id }: { readonly status: Status; readonly id: string },
	file: string,
	isTerminal: boolean,
): string {
	return `${status}  ${id}${isTerminal ? `  ${printableName(file)}` : ''}\n`;
}

/**
 * The run in one line.
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
