import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, it } from 'node:test';
import { releaseCommand } from '../release/command.ts';
import { checkFolder } from './check-folder.ts';
import { anArchive, type InventedArchive } from './testing/an-archive.ts';

const text = 'Рада має сім парків.\n\nКоштів на них не виділено.\n';
const made: InventedArchive[] = [];
afterEach(() => {
	for (const one of made.splice(0)) one.remove();
});

/** An archive whose every release is committed. */
async function committed(...letters: string[]): Promise<InventedArchive> {
	const archive = anArchive();
	made.push(archive);
	execFileSync('git', ['init', '-q'], { cwd: archive.content });
	await publish(archive, ...letters);
	return archive;
}

async function publish(archive: InventedArchive, ...letters: string[]): Promise<void> {
	for (const slug of letters) archive.letter(slug, text);
	await archive.run(releaseCommand, []);
	commit(archive);
}

function commit({ content }: InventedArchive): void {
	const git = (...args: string[]) => execFileSync('git', args, { cwd: content, stdio: 'pipe' });
	git('add', '-A');
	git('-c', 'user.name=T', '-c', 'user.email=t@t.example', 'commit', '-qm', 'Publish');
}

function remove({ content }: InventedArchive, ...places: string[]): void {
	for (const place of places) rmSync(join(content, place), { recursive: true });
}

const rules = ({ content }: InventedArchive) => [...new Set(checkFolder(content).map(({ rule }) => rule))];

describe('the ledger that git had', () => {
	it('is another archive’s where a fork has emptied the content and begun anew, before its commit and after', async () => {
		const fork = await committed('25-z', '26-z');
		await publish(fork, '27-z');
		remove(fork, 'letters', 'ledger');
		fork.letter('31-z', text);
		assert.deepEqual(rules(fork), []);
		await publish(fork);
		assert.deepEqual(rules(fork), []);
		await publish(fork, '32-z');
		assert.deepEqual(rules(fork), []);
	});

	it('binds a fork to its own', async () => {
		const fork = await committed('25-z');
		remove(fork, 'letters', 'ledger');
		await publish(fork, '31-z', '32-z');
		remove(fork, 'ledger/releases.jsonl');
		assert.ok(rules(fork).includes('lost-ledger'));
		commit(fork);
		assert.ok(rules(fork).includes('lost-ledger'));
	});

	it('binds where a letter of it is there, whatever else is gone', async () => {
		const archive = await committed('25-z', '26-z');
		remove(archive, 'ledger', 'letters/45000000/2031/26-z.md');
		assert.ok(rules(archive).includes('lost-ledger'));
		await publish(archive).catch(() => commit(archive));
		assert.ok(rules(archive).includes('lost-ledger'));
	});

	it('binds where its letters are released a second time', async () => {
		const archive = await committed('25-z');
		remove(archive, 'letters', 'ledger');
		commit(archive);
		archive.letter('25-z', text);
		assert.ok(rules(archive).includes('lost-ledger'));
		const [, releases] = checkFolder(archive.content);
		assert.match(
			releases?.message ?? '',
			/a fork .* what you publish too: 45000000\/2031\/25-z\. .*npm run new/,
		);
	});

	it('says nothing of forks where releases were only cut short', async () => {
		const archive = await committed('25-z');
		await publish(archive, '26-z');
		const releases = join(archive.content, 'ledger/releases.jsonl');
		writeFileSync(releases, `${readFileSync(releases, 'utf8').split('\n')[0]}\n`);
		const said = checkFolder(archive.content).filter(({ rule }) => rule === 'lost-ledger');
		assert.equal(said.length, 1);
		assert.doesNotMatch(said[0]?.message ?? '', /fork/);
	});
});
