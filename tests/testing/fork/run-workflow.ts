import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, readFileSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { type WorkflowCommand, workflowSteps } from './workflow-steps.ts';

/** A step of a workflow that was run. */
export interface RunStep {
	readonly run: string;
	readonly seconds: number;
	/** Of the processor, its children's too. */
	readonly cpuSeconds: number;
}

/**
 * Runs a repository’s workflow “Publish” as GitHub does: in a clone of what was committed, by bash that ends at the first
 * error, with the variables of a runner and of the step and no other. Folders that the workflow keeps are beside the clone
 * from one run to the next; a step that brings one back is told as one.
 *
 * @param checkout where the clone is remade
 * @param address what GitHub Pages says the site's is
 * @throws Error if a step fails
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
	const ran = steps.map((step) =>
		'kept' in step
			? measured(`bring back ${step.kept}`, () => copyFolder(keptAt(step.kept), join(checkout, step.kept)))
			: measured(step.run, () => runCommand(step, checkout, runner)),
	);
	for (const step of steps) if ('kept' in step) copyFolder(join(checkout, step.kept), keptAt(step.kept));
	return ran;

	function keptAt(path: string): string {
		return `${checkout}-kept/${path}`;
	}
}

function runCommand(
	{ run, environment }: WorkflowCommand,
	checkout: string,
	runner: Readonly<Record<string, string | undefined>>,
): void {
	console.log(`\n$ ${run}`);
	execFileSync('bash', ['--noprofile', '--norc', '-eo', 'pipefail', '-c', run], {
		cwd: checkout,
		env: { ...runner, ...environment },
		stdio: 'inherit',
	});
}

/** Copies a folder where another may be; nothing where there is none. */
function copyFolder(from: string, to: string): void {
	if (!existsSync(from)) return;
	rmSync(to, { recursive: true, force: true });
	cpSync(from, to, { recursive: true });
}

function measured(run: string, step: () => void): RunStep {
	const [began, used] = [performance.now(), children()];
	step();
	return { run, seconds: (performance.now() - began) / 1000, cpuSeconds: children() - used };
}

/** CPU seconds of ended children: `cutime` and `cstime` of proc(5), in hundredths; 0 if there is no such file. */
function children(): number {
	try {
		const [, after = ''] = readFileSync('/proc/self/stat', 'utf8').split(') ');
		const fields = after.split(' ').map(Number);
		return ((fields[13] ?? 0) + (fields[14] ?? 0)) / 100;
	} catch {
		return 0;
	}
}
