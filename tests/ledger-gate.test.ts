import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { siteCache } from '../scripts/build/site-cache.ts';
import { makeArchive } from '../scripts/ledger/testing/make-archive.ts';

const root = mkdtempSync(join(tmpdir(), 'ledger-gate-'));
const site = join(root, 'site');
const content = join(root, 'content');
const whole = makeArchive();
after(() => {
	rmSync(root, { recursive: true });
	whole.remove();
	rmSync(siteCache(content, site), { recursive: true, force: true });
});

describe('npm run build', () => {
	const text = 'Рада має сім парків.\n\nКоштів на них не виділено.\n';
	const [corrected, other] = [whole.letter('25-z', text), whole.letter('26-z', text)];

	before(() => {
		command('release.ts', '--yes');
		command('correct.ts', corrected, '--begin');
		edit(whole.path(`letters/${corrected}.md`), (file) => file.replace('сім', 'вісім'));
		command('correct.ts', corrected, '--type', 'erratum', '--reason', 'Виправлено число.', '--yes');
		command('release.ts', '--yes');
	});

	it('passes content that agrees with its ledger', () => {
		const { status, said } = build(() => {});
		assert.equal(status, 0, said);
	});

	it('fails on a letter that was dropped, and says how to withdraw it or bring it back', () => {
		fails(
			() => rmSync(join(content, `letters/${other}.md`)),
			'dropped-letter',
			`${other}: It was published, and content/letters/${other}.md is gone`,
			`npm run withdraw -- ${other}`,
		);
	});

	it('fails on an old version that was changed', () => {
		fails(
			() => edit(join(content, `versions/${corrected}/v1.md`), (file) => file.replace('сім', 'шість')),
			'changed-version',
			`${corrected} v1: It was changed`,
			'back from git as it was',
		);
	});

	it('fails on a line of the ledger that was changed', () => {
		fails(
			() =>
				edit(join(content, 'ledger/45000000/2031.jsonl'), (file) =>
					file.replace('Виправлено число.', 'Нічого не змінено.'),
				),
			'broken-release',
			'lines of the ledger that it closed were changed',
			'npm run release, correct and withdraw alone',
		);
		fails(
			() =>
				edit(join(content, 'ledger/45000000/2031.jsonl'), (file) =>
					file.replace('"date":"', '"date":"1999-01-01","was":"'),
				),
			'broken-ledger',
			'line 1 cannot be read',
			'git log -p',
		);
	});

	it('fails on a broken chain', () => {
		fails(
			() =>
				edit(join(content, 'ledger/releases.jsonl'), (file) =>
					file.replace('"letters":2,"versions":2', '"letters":2,"versions":3'),
				),
			'broken-ledger',
			'line 2 does not follow the line before it',
			'Lines are only ever added',
		);
	});
});

function fails(breakIt: () => void, rule: string, ...told: string[]): void {
	const { status, said } = build(breakIt);
	assert.notEqual(status, 0);
	for (const part of [`${rule}: `, `docs/diagnostics/${rule}.md`, ...told])
		assert.ok(said.includes(part), `${part}\n${said}`);
}

/** Builds a copy of the archive that something was done to. */
function build(change: () => void): { status: number | null; said: string } {
	rmSync(content, { recursive: true, force: true });
	cpSync(whole.content, content, { recursive: true });
	change();
	return node('build.ts', [], { ARCHIVE_CONTENT: content, ARCHIVE_OUT: site, ARCHIVE_SEARCH: 'off' });
}

function command(script: string, ...args: string[]): void {
	const { status, said } = node(script, ['--content', whole.content, ...args], {});
	assert.equal(status, 0, said);
}

function node(script: string, args: readonly string[], environment: Record<string, string>) {
	const { status, stdout, stderr } = spawnSync(process.execPath, [join('scripts', script), ...args], {
		env: { ...process.env, CI: '1', ...environment },
		encoding: 'utf8',
	});
	return { status, said: stdout + stderr };
}

function edit(file: string, change: (text: string) => string): void {
	const text = readFileSync(file, 'utf8');
	const next = change(text);
	assert.notEqual(next, text, `nothing was changed in ${file}`);
	writeFileSync(file, next);
}
