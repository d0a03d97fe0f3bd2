import { styleText } from 'node:util';
import type { Result, Status } from '../result.ts';

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
 * The run in a line.
 *
 * @example
 * summaryOf([…], { dryRun: true }) // '2 written, 1 unchanged, 0 to review, 1 refused (dry run: nothing was written)'
 */
export function summaryOf(results: readonly Result[], { dryRun }: { dryRun: boolean }): string {
	const count = (status: Status) => results.filter((result) => result.status === status).length;
	const parts = `${count('written')} written, ${count('unchanged')} unchanged, ${count('review')} to review, ${count('refused')} refused`;
	return `${parts}${dryRun ? ' (dry run: nothing was written)' : ''}`;
}

function painter(colours: boolean) {
	return (style: 'red' | 'yellow' | 'underline', text: string) =>
		colours ? styleText(style, text, { validateStream: false }) : text;
}

// a line end or an escape sequence in a file's name would write over other lines
const control = /\p{Cc}/gu;
