import { execFileSync } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { workflowSteps } from './workflow-steps.ts';

/** A step of a workflow that was run. */
export interface RunStep {
	readonly run: string;
	readonly seconds: number;
	/** Of the processor, its children's too. */
	readonly cpuSeconds: number;
}

/**
 * Runs a repository’s workflow “Publish” as GitHub does: in a clone of what was committed, by bash that ends at the first
 * error, with the variables of a runner and of the step and no other.
 *
 * @param checkout where the clone is made anew
 * @param address what GitHub Pages says the site's is
 * @throws Error where a step fails
 */
export function runWorkflow(repository: string, checkout: string, address: string): RunStep[] {
	rmSync(checkout, { recursive: true, force: true });
	execFileSync('git', ['clone', '--quiet', '--no-hardlinks', repository, checkout]);
	const steps = workflowSteps(join(checkout, '.github/workflows/publish.yml'), {
		'steps.pages.outputs.base_url': address,
		'steps.deployment.outputs.page_url': address,
	});
	const runner = {
		HOME: process.env['HOME'],
		PATH: [dirname(process.execPath), process.env['PATH']].join(':'),
		CI: 'true',
		GITHUB_ACTIONS: 'true',
		GITHUB_WORKSPACE: checkout,
		LANG: 'C.UTF-8',
	};
	return steps.map(({ run, environment }) => {
		console.log(`\n$ ${run}`);
		const [began, used] = [performance.now(), children()];
		execFileSync('bash', ['--noprofile', '--norc', '-eo', 'pipefail', '-c', run], {
			cwd: checkout,
			env: { ...runner, ...environment },
			stdio: 'inherit',
		});
		return { run, seconds: (performance.now() - began) / 1000, cpuSeconds: children() - used };
	});
}

/** CPU seconds of ended children: `cutime` and `cstime` of proc(5), in hundredths; 0 where there is no such file. */
function children(): number {
	try {
		const [, after = ''] = readFileSync('/proc/self/stat', 'utf8').split(') ');
		const fields = after.split(' ').map(Number);
		return ((fields[13] ?? 0) + (fields[14] ?? 0)) / 100;
	} catch {
		return 0;
	}
}
