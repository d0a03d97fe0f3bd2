import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import {
	cpSync,
	mkdirSync,
	mkdtempSync,
	readdirSync,
	readFileSync,
	rmSync,
	symlinkSync,
	writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import ours from '../../archive.config.ts';
import { makeCorpus } from '../../scripts/bench/corpus/corpus.ts';
import { writeSettings } from '../../scripts/new/write-settings.ts';
import { checkSite } from './fork/check-site.ts';
import { type RunStep, runWorkflow } from './fork/run-workflow.ts';

// npm run test:fork [-- --letters N] [--one-more] [FOLDER…]: a fork as the README tells it, by script. The project is cloned,
// archive.config.ts edited, content/ removed; letters (of each FOLDER, else N invented ones) are ingested and released, and what
// the workflow “Publish” does is done, command by command; then the site is looked at. --one-more publishes another letter
// afterwards, which is what a publisher does most days.
const { values, positionals } = parseArgs({
	options: { letters: { type: 'string', default: '25' }, 'one-more': { type: 'boolean', default: false } },
	allowPositionals: true,
});
const address = 'https://hromada.github.example/lysty';
const title = 'Листи громади';
const foreign = [new URL(ours.url).host, ours.contact.email];

const folder = mkdtempSync(join(tmpdir(), 'fork-'));
const fork = join(folder, 'fork');
const checkout = join(folder, 'checkout');
try {
	const prepared = timed(prepare);
	const ingested = timed(() => publish(1));
	report({ 'clone, settings, empty content': prepared, 'ingest, release, commit': ingested }, lookedAt(1));
	if (values['one-more']) {
		const [last] = [...makeCorpus(Number(values.letters) + 1, 1)].slice(-1);
		assert.ok(last);
		writeFileSync(join(fork, 'inbox', `one-more-${last.name}`), last.text);
		const again = timed(() => publish(2));
		report({ 'ingest, release, commit one more': again }, lookedAt(2));
	}
} finally {
	rmSync(folder, { recursive: true, force: true });
}

function prepare(): void {
	execFileSync('git', ['clone', '--quiet', '--no-hardlinks', resolve('.'), fork]);
	symlinkSync(resolve('node_modules'), join(fork, 'node_modules'));
	const settings = join(fork, 'archive.config.ts');
	const answers = {
		title: { uk: title },
		description: { uk: 'Що відповіла громаді влада.' },
		publisher: { uk: 'ГО «Громада»' },
		email: 'lysty@hromada.example',
		url: ours.url,
	};
	writeFileSync(settings, writeSettings(readFileSync(settings, 'utf8'), answers));
	git('rm', '-r', '--quiet', 'content');
	const inbox = join(fork, 'inbox');
	mkdirSync(inbox, { recursive: true });
	if (positionals.length === 0)
		for (const { name, text } of makeCorpus(Number(values.letters), 1))
			writeFileSync(join(inbox, name), text);
	for (const given of positionals)
		for (const name of readdirSync(given).filter((name) => !name.endsWith('.json')))
			cpSync(join(given, name), join(inbox, name), { recursive: true });
}

/** What a publisher does on his machine: the doubts of this try are accepted, as if somebody had looked at each. */
function publish(release: number): void {
	// Some letters may be refused; the others are published.
	assert.ok(Number(npm('ingest', ['inbox']).status) <= 1, 'letters are ingested');
	const { doubtful } = JSON.parse(npm('check', ['--json'], 'pipe').stdout) as Check;
	const rules = [...new Set(Object.values(doubtful).flat())];
	const closed = npm('release', ['--yes', '--with-doubts', '--accept', rules.join(',')]);
	assert.equal(closed.status, 0, `release ${release} is closed`);
	git('add', '--all');
	git('commit', '--quiet', '-m', 'Publish letters');
}

interface Check {
	readonly doubtful: Readonly<Record<string, readonly string[]>>;
}

/** Runs the workflow and looks at what it built. */
function lookedAt(release: number): RunStep[] {
	const steps = runWorkflow(fork, checkout, address);
	const letters = readdirSync(join(fork, 'content/letters'), { recursive: true, encoding: 'utf8' })
		.filter((name) => name.endsWith('.md'))
		.map((name) => name.slice(0, -'.md'.length));
	assert.ok(letters.length > 0, 'there are letters');
	checkSite(checkout, { letters, release, title, foreign });
	console.log(`\nThe site stands: ${letters.length} letters, release ${release}.`);
	return steps;
}

function npm(script: string, args: readonly string[], stdout: 'inherit' | 'pipe' = 'inherit') {
	const { ARCHIVE_CONTENT: _, ARCHIVE_OUT: __, ...environment } = process.env;
	return spawnSync('npm', ['run', '--silent', script, '--', ...args], {
		cwd: fork,
		env: { ...environment, CI: '1' },
		stdio: ['ignore', stdout, 'inherit'],
		encoding: 'utf8',
		maxBuffer: Number.POSITIVE_INFINITY,
	});
}

function git(...args: readonly string[]): void {
	const person = ['-c', 'user.name=Publisher', '-c', 'user.email=lysty@hromada.example'];
	execFileSync('git', [...person, ...args], { cwd: fork });
}

function timed(what: () => void): number {
	const began = performance.now();
	what();
	return (performance.now() - began) / 1000;
}

function report(before: Readonly<Record<string, number>>, steps: readonly RunStep[]): void {
	const line = (name: string, seconds: number, cpu?: number) =>
		`${name.padEnd(36)}${seconds.toFixed(1).padStart(8)} s${cpu === undefined ? '' : `${cpu.toFixed(1).padStart(8)} s of CPU`}`;
	console.log(
		[
			'',
			...Object.entries(before).map(([name, seconds]) => line(name, seconds)),
			...steps.map(({ run, seconds, cpuSeconds }) => line(run, seconds, cpuSeconds)),
			`${steps.length} steps of the workflow`,
		].join('\n'),
	);
}
