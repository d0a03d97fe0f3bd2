import type { Finding, Reporter } from './finding.ts';

/** Characters that a workflow command may not contain in its message; in properties, `:` and `,` too. */
const inMessage = /[%\r\n]/g;
const inProperty = /[%\r\n:,]/g;

/**
 * Findings as workflow commands, which GitHub shows as annotations of a run and at the lines of a change.
 *
 * @example
 * githubReport([{ level: 'warning', file: 'a.txt', line: 3, column: 5, rule: 'missing-date', message: 'No date.' }])
 * // '::warning file=a.txt,line=3,col=5,title=missing-date::No date.\n'
 */
export const githubReport: Reporter = (findings) => findings.map(annotation).join('');

function annotation({ level, file, line, column, rule, message }: Finding): string {
	const properties = { file, line, col: column, title: rule };
	const said = Object.entries(properties)
		.filter(([, value]) => value !== null)
		.map(([name, value]) => `${name}=${String(value).replace(inProperty, encodeURIComponent)}`);
	return `::${level} ${said.join(',')}::${message.replace(inMessage, encodeURIComponent)}\n`;
}
