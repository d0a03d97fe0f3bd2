import assert from 'node:assert/strict';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { ledgerCommandLine } from '../scripts/cli/ledger-command-line.ts';
import { runHere } from '../scripts/cli/testing/run-here.ts';
import { correctCommand } from '../scripts/correct/command.ts';
import { refuseUnsound } from '../scripts/ledger/refuse-unsound.ts';
import { anArchive } from '../scripts/ledger/testing/an-archive.ts';
import { releaseCommand } from '../scripts/release/command.ts';

const root = mkdtempSync(join(tmpdir(), 'content-gate-'));
const content = join(root, 'content');
const whole = anArchive();
after(() => {
	rmSync(root, { recursive: true });
	whole.remove();
});

// What a build checks before it starts; tests/build/gates.test.ts tests that it does.
describe('the ledger gate', () => {
	const text = 'Рада має сім парків.\n\nКоштів на них не виділено.\n';
	const [corrected, other] = [whole.letter('25-z', text), whole.letter('26-z', text)];

	before(async () => {
		await command(releaseCommand, '--yes');
		await command(correctCommand, corrected, '--begin');
		edit(whole.path(`letters/${corrected}.md`), (file) => file.replace('сім', 'вісім'));
		await command(correctCommand, corrected, '--type', 'erratum', '--reason', 'Виправлено число.', '--yes');
		await command(releaseCommand, '--yes');
	});

	it('passes content that agrees with its ledger', () => {
		assert.equal(
			gate(() => {}),
			null,
		);
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

	it('fails on a change that was interrupted, and tells of that alone', () => {
		for (const name of ['0', 'changes.json'])
			fails(
				() => {
					rmSync(join(content, `letters/${other}.md`));
					mkdirSync(join(content, '.journal.tmp'));
					writeFileSync(join(content, '.journal.tmp', name), 'Текст.');
				},
				'unfinished-change',
				'1 fault',
				'.journal.tmp: A command that changes the content was interrupted',
				'Run it again',
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
	const said = gate(breakIt);
	assert.ok(said !== null, `${rule}: the gate lets it pass`);
	for (const part of [`${rule}: `, `docs/diagnostics/${rule}.md`, ...told])
		assert.ok(said.includes(part), `${part}\n${said}`);
}

/** What the gate says about an edited copy of the archive; null if it accepts it. */
function gate(change: () => void): string | null {
	rmSync(content, { recursive: true, force: true });
	cpSync(whole.content, content, { recursive: true });
	change();
	try {
		refuseUnsound(content);
		return null;
	} catch (error) {
		return (error as Error).message;
	}
}

async function command(called: Parameters<typeof ledgerCommandLine>[0], ...args: string[]): Promise<void> {
	const { code, stderr } = await runHere(ledgerCommandLine(called), ['--content', whole.content, ...args]);
	assert.equal(code, 0, stderr);
}

function edit(file: string, change: (text: string) => string): void {
	const text = readFileSync(file, 'utf8');
	const next = change(text);
	assert.notEqual(next, text, `nothing was changed in ${file}`);
	writeFileSync(file, next);
}
