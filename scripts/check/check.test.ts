import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { ledgerCommandLine } from '../cli/ledger-command-line.ts';
import { runHere } from '../cli/testing/run-here.ts';
import { anArchive } from '../ledger/testing/an-archive.ts';
import { releaseCommand } from '../release/command.ts';
import { exampleRoot } from './archive-state.ts';
import { checkCommand } from './command.ts';

const archive = anArchive();
after(archive.remove);

async function check(...more: string[]) {
	return runHere(checkCommand, ['--content', archive.content, '--dist', archive.path('no-site'), ...more]);
}

test('an archive is told on one screen, before and after its release', async () => {
	const id = archive.letter('1-a', 'Перший абзац.');
	const doubtful = archive.letter('2-b', 'Другий абзац.', { review: ['missing-date', 'person-named'] });
	const before = await check();
	assert.equal(before.code, 0, before.stderr);
	assert.match(before.stdout, /2 of 1 public body/);
	assert.match(before.stdout, /1 letter has some/);
	assert.ok(before.stdout.includes(`${doubtful}: missing-date, person-named`));
	assert.match(before.stdout, /2 drafts/);
	assert.match(before.stdout, /not built yet/);
	assert.match(before.stdout, /publishing it; npm run release waits for the doubts\.\n$/);

	await archive.run(releaseCommand, [], { accept: 'missing-date,person-named' });
	const released = JSON.parse((await check('--json')).stdout);
	assert.deepEqual(released.drafts, []);
	assert.deepEqual(released.release, { number: 1, date: '2031-03-01' });
	assert.equal(released.publishable, true);

	archive.write(`letters/${id}.md`, archive.read(`letters/${id}.md`).replace('Перший', 'Інший'));
	const changed = await check();
	assert.equal(changed.code, 1);
	assert.match(changed.stdout, new RegExp(`/letters/${id}\\.md:1:1 {2}.* {2}changed-letter$`, 'm'));
	const [fault] = JSON.parse((await check('--json')).stdout).faults;
	assert.deepEqual([fault.ruleId, fault.file.endsWith(`/letters/${id}.md`)], ['changed-letter', true]);
	assert.equal(changed.stderr, '');
	const annotated = await runHere(checkCommand, ['--content', archive.content], {
		environment: { GITHUB_ACTIONS: 'true' },
	});
	assert.match(annotated.stderr, new RegExp(`^::error file=.*/letters/${id}\\.md,title=changed-letter::`));
	assert.match(changed.stdout, /It cannot be published as it is\.\n$/);

	// A release is refused by the same faults, told by the same reporters.
	const args = ['--content', archive.content, '--yes'];
	const release = ledgerCommandLine(releaseCommand);
	const refused = await runHere(release, [...args, '--json']);
	assert.equal(refused.code, 1);
	assert.deepEqual(JSON.parse(refused.stdout), { status: 'refused', faults: [fault] });
	assert.match(refused.stderr, /^The content cannot be published as it stands: 1 fault\./);
	const { stderr } = await runHere(release, args, { environment: { GITHUB_ACTIONS: 'true' } });
	assert.ok(stderr.startsWith(annotated.stderr), stderr);
});

test('a folder that is named and is not there is no empty archive', async () => {
	const { code, stderr } = await runHere(checkCommand, ['--content', archive.path('nowhere')]);
	assert.equal(code, 2);
	assert.match(stderr, /^There is no folder .*nowhere\./);
});

test('however much is wrong, it stands on one screen', async () => {
	const full = anArchive();
	for (let at = 0; at < 30; at += 1)
		full.letter(`${at + 1}-a`, '<b>Абзац.</b>', { review: ['person-named', 'missing-signatory'] });
	const { stdout } = await runHere(checkCommand, ['--content', full.content]);
	full.remove();
	assert.ok(stdout.split('\n').length <= 24, stdout);
	assert.match(stdout, /… and 26 more/);
	assert.match(stdout, / raw-html$/m);
});

test('says that the program’s own letter is still there once the settings are the publisher’s', async () => {
	const fork = anArchive();
	after(fork.remove);
	const ours = {
		number: 1,
		date: '2031-01-01',
		letters: 0,
		versions: 0,
		root: exampleRoot,
		heads: '0'.repeat(64),
		previous: null,
	};
	fork.write('ledger/releases.jsonl', `${JSON.stringify(ours)}\n`);
	const { stdout } = await runHere(checkCommand, ['--content', fork.content]);
	assert.match(stdout, /^Example {6}the letter that this program came with/m);
	assert.doesNotMatch((await check()).stdout, /^Example/m);
});
