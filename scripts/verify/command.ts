import { commandLine, type ExitCode } from '../cli/command-line.ts';
import { progressBar } from '../cli/progress-bar.ts';
import { githubReport } from '../cli/report/github-report.ts';
import { inWords } from '../cli/report/in-words.ts';
import { isWorkflow } from '../cli/report/is-workflow.ts';
import { UsageError } from '../cli/usage-error.ts';
import { isWhole, type Verdict } from './verdict.ts';
import { verdictFindings } from './verdict-findings.ts';
import { verifyMirror } from './verify-mirror.ts';

/** `npm run verify`: checks a copy. Exit code 1 where it is not whole, 2 where it could not be checked. */
export const verifyCommand = commandLine({
	name: 'verify',
	options: { json: { type: 'boolean', default: false } },
	run: async ({ values: { json }, positionals }, { out, err, language }): Promise<ExitCode> => {
		const [place] = positionals;
		if (place === undefined || positionals.length > 1)
			throw new UsageError('Name one mirror: its folder or its ZIP file.');
		const verdict = await check(place, json);
		const whole = isWhole(verdict);
		out(json ? `${JSON.stringify({ whole, ...verdict }, null, '\t')}\n` : told(verdict, place));
		if (isWorkflow()) err(githubReport(inWords(verdictFindings(verdict), language)));
		return whole ? 0 : 1;
	},
});

async function check(place: string, json: boolean): Promise<Verdict> {
	try {
		return await verifyMirror(place, (total) => {
			const bar = progressBar(process.stderr, total, json || Boolean(process.env['CI']));
			let done = 0;
			return () => {
				bar.step();
				done += 1;
				if (done === total) bar.clear();
			};
		});
	} catch (error) {
		throw new UsageError((error as Error).message, { cause: error });
	}
}

function told(verdict: Verdict, place: string): string {
	const { missing, changed, added, faults, files, manifest, proofs } = verdict;
	if (isWhole(verdict)) {
		const proven =
			proofs === undefined
				? ''
				: `${proofs} text(s) of letters lead to the root in release.json; compare it with one from elsewhere.\n`;
		return `${place} is whole: ${files} file(s) are as ${manifest} says, and no other is there.\n${proven}`;
	}
	const lines = [
		...missing.map((name) => `missing  ${name}`),
		...changed.map((name) => `changed  ${name}`),
		...added.map((name) => `added    ${name}`),
		...faults.map((fault) => `fault    ${fault}`),
		`${place} is not whole: of ${files} file(s) in ${manifest} ${missing.length} are missing and ${changed.length} changed; ${added.length} do not belong to it. Fetch these files again, or the whole mirror.`,
	];
	return `${lines.join('\n')}\n`;
}
