import { styleText } from 'node:util';
import type { Finding, Reporter } from './finding.ts';
import { printableName } from './printable-name.ts';

const colourOf = { error: 'red', warning: 'yellow' } as const;

/**
 * Findings for a person, one per line: `file:line:column  message  rule`, a form that editors can open.
 *
 * @example
 * terminalReport(false)([{ level: 'error', file: 'a.txt', line: null, column: null, rule: 'empty-file', message: 'Empty.' }])
 * // 'a.txt:1:1  Empty.  empty-file\n'
 */
export function terminalReport(colours: boolean): Reporter {
	const paint = (style: 'red' | 'yellow' | 'underline', text: string) =>
		colours ? styleText(style, text, { validateStream: false }) : text;
	const told = ({ level, file, line, column, rule, message }: Finding) => {
		const place = paint('underline', `${printableName(file)}:${line ?? 1}:${column ?? 1}`);
		return `${place}  ${message}  ${paint(colourOf[level], rule ?? '')}\n`;
	};
	return (findings) => findings.map(told).join('');
}
