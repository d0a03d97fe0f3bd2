import { parseArgs } from 'node:util';
import { progressBar } from '../ingest/reporters/progress.ts';
import { isWhole, type Verdict } from './verdict.ts';
import { verifyMirror } from './verify-mirror.ts';

const HELP = `Checks a copy of an archive against its own manifest: without network, and without the archive’s repository.

npm run verify -- [--json] DIR|ZIP

DIR is an unpacked mirror, a built site (dist), a BagIt bag or a folder of packages; ZIP is a mirror’s ZIP file.
What is missing, changed or added is named, a file a line.

  --json   print the result as JSON, and nothing else
  --help   show this

Exit codes: 0 whole, 1 not whole, 2 it could not be checked.
The same without this program, in the mirror’s folder: sha256sum -c --quiet SHA256SUMS. docs/mirrors.md tells more.
`;

/** Runs the verify command. @returns exit code: 0 whole, 1 not whole, 2 it could not be checked. */
export async function verify(argv: readonly string[]): Promise<0 | 1 | 2> {
	try {
		const { values, positionals } = parseArgs({
			args: [...argv],
			allowPositionals: true,
			options: { json: { type: 'boolean', default: false }, help: { type: 'boolean', short: 'h' } },
		});
		if (values.help) {
			process.stdout.write(HELP);
			return 0;
		}
		const [place] = positionals;
		if (place === undefined || positionals.length > 1)
			throw new Error('Name one mirror: its folder or its ZIP file.');
		const verdict = await verifyMirror(place, (total) => {
			const bar = progressBar(process.stderr, total, values.json || Boolean(process.env['CI']));
			let done = 0;
			return () => {
				bar.step();
				done += 1;
				if (done === total) bar.clear();
			};
		});
		const whole = isWhole(verdict);
		process.stdout.write(
			values.json ? `${JSON.stringify({ whole, ...verdict }, null, '\t')}\n` : told(verdict, place),
		);
		return whole ? 0 : 1;
	} catch (error) {
		process.stderr.write(`${(error as Error).message}\nSee npm run verify -- --help.\n`);
		return 2;
	}
}

function told(verdict: Verdict, place: string): string {
	const { missing, changed, added, faults, files, manifest } = verdict;
	if (isWhole(verdict))
		return `${place} is whole: ${files} file(s) are as ${manifest} says, and no other is there.\n`;
	const lines = [
		...missing.map((name) => `missing  ${name}`),
		...changed.map((name) => `changed  ${name}`),
		...added.map((name) => `added    ${name}`),
		...faults.map((fault) => `fault    ${fault}`),
		`${place} is not whole: of ${files} file(s) in ${manifest} ${missing.length} are missing and ${changed.length} changed; ${added.length} do not belong to it. Fetch these files again, or the whole mirror.`,
	];
	return `${lines.join('\n')}\n`;
}
