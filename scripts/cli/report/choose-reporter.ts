import type { Reporter } from './finding.ts';
import { githubReport } from './github-report.ts';
import { isWorkflow } from './is-workflow.ts';
import { terminalReport } from './terminal-report.ts';

/** How findings are told to whoever runs a command: as annotations in a workflow of GitHub, else as lines. */
export function chooseReporter({ colours }: { colours: boolean }): Reporter {
	return isWorkflow() ? githubReport : terminalReport(colours);
}
