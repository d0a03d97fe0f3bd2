import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { parse } from 'yaml';
import { workflowSteps } from './testing/fork/workflow-steps.ts';

/** Example: `actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1 # v7.0.1`, as a workflow’s line has it. */
const pinned = /uses: [\w.-]+\/[\w./-]+@[0-9a-f]{40} # v\d+(?:\.\d+)*$/;
/** Example: `npm run --silent build -- --help`: the name of the script. */
const npmRun = /npm run (?:--silent )?([\w:-]+)/g;

interface Step {
	readonly uses?: string;
	readonly run?: string;
	readonly with?: Readonly<Record<string, unknown>>;
	readonly env?: Readonly<Record<string, string>>;
}
interface Job {
	readonly permissions?: Readonly<Record<string, string>>;
	readonly steps: readonly Step[];
}
interface Workflow {
	readonly permissions: unknown;
	readonly concurrency?: unknown;
	readonly jobs: Readonly<Record<string, Job>>;
}

const workflows = globSync('.github/workflows/*.yml').map((file) => {
	const text = readFileSync(file, 'utf8');
	return { file, text, workflow: parse(text) as Workflow };
});
const jobs = workflows.flatMap(({ file, workflow }) =>
	Object.entries(workflow.jobs).map(([name, job]) => ({ name: `${file}, job ${name}`, job })),
);

test('there are workflows to check', () => assert.ok(jobs.length >= 5));

test('every action is pinned by its commit, with its version beside', () => {
	for (const { file, text } of workflows) {
		for (const line of text.split('\n').filter((line) => /^\s*-?\s*uses:/.test(line)))
			assert.match(line, pinned, file);
	}
});

test('a workflow may nothing, a job what it is given', () => {
	for (const { file, workflow } of workflows) assert.deepEqual(workflow.permissions, {}, file);
});

test('a job with an id token, or one that may publish pages, runs nothing of the repository', () => {
	const strong = jobs.filter(
		({ job }) => job.permissions?.['id-token'] === 'write' || job.permissions?.['pages'] === 'write',
	);
	assert.ok(strong.length > 0);
	for (const { name, job } of strong) {
		assert.ok(
			job.steps.every(({ run, uses }) => run === undefined && !uses?.startsWith('actions/checkout@')),
			name,
		);
	}
});

test('no checkout leaves a token where strangers’ files are read', () => {
	for (const { name, job } of jobs) {
		for (const step of job.steps.filter(({ uses }) => uses?.startsWith('actions/checkout@')))
			assert.equal(step.with?.['persist-credentials'], false, name);
	}
});

test('a step that holds the repository’s token runs git and gh alone', () => {
	const holding = jobs.flatMap(({ job }) => job.steps.filter(({ env }) => env?.['GH_TOKEN'] !== undefined));
	assert.ok(holding.length > 0);
	for (const { run = '' } of holding) {
		assert.match(run, /git config core\.hooksPath \/dev\/null/);
		assert.doesNotMatch(run, /\b(?:npm|npx|node)\b/);
	}
});

test('every script that a workflow runs is one of package.json', () => {
	const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };
	const named = jobs.flatMap(({ job }) =>
		job.steps.flatMap(({ run = '' }) => [...run.matchAll(npmRun)].map(([, script = '']) => script)),
	);
	assert.ok(named.length > 0);
	for (const script of named) assert.ok(script in scripts, `npm run ${script}`);
});

test('publishing a letter runs no tests: install, build with its gates, size, deploy', () => {
	const publish = workflows.find(({ file }) => file.endsWith('publish.yml'));
	const runs = Object.values(publish?.workflow.jobs ?? {}).flatMap(({ steps }) =>
		steps.flatMap(({ run }) => run ?? []),
	);
	assert.deepEqual(runs, ['npm ci', 'npm run build', 'npm run check:size']);
});

test('what publishes a letter can be tried here, its kept folder after the install that would clear it', () => {
	const steps = workflowSteps('.github/workflows/publish.yml', {
		'steps.pages.outputs.base_url': 'https://hromada.example/lysty',
		'steps.deployment.outputs.page_url': 'https://hromada.example/lysty',
	});
	assert.deepEqual(steps, [
		{ run: 'npm ci', environment: {} },
		{ kept: 'node_modules/.astro' },
		{ run: 'npm run build', environment: { ARCHIVE_URL: 'https://hromada.example/lysty' } },
		{ run: 'npm run check:size', environment: {} },
	]);
});

test('a collection is ingested in parts in a private repository only', () => {
	const ingest = workflows.find(({ file }) => file.endsWith('ingest.yml'));
	const [first] = ingest?.workflow.jobs['plan']?.steps ?? [];
	assert.match(JSON.stringify(first), /!github\.event\.repository\.private/);
	assert.match(first?.run ?? '', /exit 1/);
});

test('an archive built in parts is published like one that is built at once', () => {
	const [publish, inParts] = ['publish.yml', 'publish-parts.yml'].map(
		(name) => workflows.find(({ file }) => file.endsWith(`/${name}`))?.workflow,
	);
	assert.ok(publish && inParts);
	assert.deepEqual(inParts.concurrency, publish.concurrency);
	assert.deepEqual(inParts.jobs['deploy'], publish.jobs['deploy']);
	const steps = (jobs: Workflow['jobs'], name: string) => jobs[name]?.steps ?? [];
	const cache = (all: readonly Step[]) => all.find(({ uses }) => uses?.startsWith('actions/cache@'));
	const [whole, parts] = [steps(publish.jobs, 'build'), steps(inParts.jobs, 'build')];
	assert.deepEqual(cache(parts), cache(whole));
	assert.deepEqual(parts.at(-1), whole.at(-1));
	const runs = (all: readonly Step[]) => all.flatMap(({ run }) => run ?? []);
	assert.deepEqual(runs(parts), ['npm ci', 'npm run build -- --parts parts', 'npm run check:size']);
	assert.deepEqual(runs(steps(inParts.jobs, 'part')), [
		'npm ci',
		'npm run build -- --part "$NUMBER/$PARTS" --into part',
	]);
	// Keys of pages hold the address: all machines must build for the same.
	for (const name of ['part', 'build']) {
		const build = steps(inParts.jobs, name).find(({ run }) => run?.startsWith('npm run build'));
		assert.match(build?.env?.['ARCHIVE_URL'] ?? '', /needs\.plan\.outputs\.url/);
		assert.deepEqual(inParts.jobs[name]?.permissions, { contents: 'read' });
	}
});
