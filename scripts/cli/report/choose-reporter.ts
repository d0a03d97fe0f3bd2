import type { TerminalLanguage } from '../../../src/i18n/terminal/index.ts';
import type { Reporter } from './finding.ts';
import { githubReport } from './github-report.ts';
import { inWords } from './in-words.ts';
import { isWorkflow } from './is-workflow.ts';
import { terminalReport } from './terminal-report.ts';

/** How findings are reported to the person who runs a command, in that person’s language: as annotations in a GitHub workflow, else as lines. */
export function chooseReporter({
	colours,
	language,
}: {
	colours: boolean;
	language: TerminalLanguage;
}): Reporter {
	const report = isWorkflow() ? githubReport : terminalReport(colours);
	return (findings) => report(inWords(findings, language));
}
