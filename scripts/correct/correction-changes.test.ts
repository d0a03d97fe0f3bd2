import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { ledgerCommandLine } from '../cli/ledger-command-line.ts';
import { runHere } from '../cli/testing/run-here.ts';
import { anArchive } from '../ledger/testing/an-archive.ts';
import { releaseCommand } from '../release/command.ts';
import { correctCommand } from './command.ts';
import { changeInLine } from './correction-changes.ts';

const archive = anArchive();
after(archive.remove);

test('a correction is told word by word before it is written', async () => {
	const id = archive.letter('25-z', 'Парків у місті 12.\n\nСквери не рахували.\n');
	await archive.run(releaseCommand, []);
	await archive.run(correctCommand, [id], { begin: true });
	const file = `letters/${id}.md`;
	archive.write(
		file,
		archive.read(file).replace('місті 12', 'місті 14').replace('Щодо парків', 'Щодо парків міста'),
	);
	const before = archive.read(file);
	const told = await runHere(ledgerCommandLine(correctCommand), [
		...[id, '--content', archive.content, '--dry-run'],
		...['--type', 'erratum', '--reason', 'Виправлено число.'],
	]);
	assert.equal(told.code, 0, told.stderr);
	assert.match(told.stderr, /^ {2}title: Щодо парків\{\+ міста\+\}$/m);
	assert.match(told.stderr, /^ {2}p1: Парків у місті \[-12-\]\{\+14\+\}\.$/m);
	assert.doesNotMatch(told.stderr, /Сквери/);
	assert.equal(archive.read(file), before);
});

test('long words around a change are cut to what tells where it is', () => {
	const same = 'слово '.repeat(40);
	const parts = [
		{ kind: 'same', text: same },
		{ kind: 'removed', text: '12' },
		{ kind: 'added', text: '14' },
		{ kind: 'same', text: same },
	] as const;
	const line = changeInLine({ paragraph: 'p3', requisite: null, parts });
	assert.match(line, /^p3: …(?:.{30,42})\[-12-\]\{\+14\+\}(?:.{30,42})…$/u);
});
