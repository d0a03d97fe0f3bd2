import assert from 'node:assert/strict';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { DocumentFault } from '#store/document/read-document.ts';
import { refuseOpen } from '#store/letters/refuse-open.ts';
import { storedLetter } from '#store/letters/stored-letter.ts';
import { type Command, ledgerCommandLine } from '../cli/ledger-command-line.ts';
import { runHere } from '../cli/testing/run-here.ts';
import { workersHere } from '../ingest/testing/workers-here.ts';
import { letter, workplace } from '../ingest/testing/workplace.ts';
import { MadePdf } from '../read/testing/made-pdf.ts';
import { releaseCommand } from '../release/command.ts';
import { redactBy, redactCommand } from './command.ts';

const id = '45000000/2031/25-z-17';
const text = 'Повідомляємо: на клумбі щебетун крокус.\n\nДілянка біля дуба.';
const lines = [
	'ВИГАДАНА МІСЬКА РАДА',
	'код ЄДРПОУ 45000000',
	'01.02.2031 N 25/З-17',
	'Закладам освіти',
	'На клумбі біля школи щебетун крокус на прохання школи.',
	'Секретар ради                    О.О. Зразковий',
];

describe('npm run redact', () => {
	it('masks words everywhere at once, says them beside the source alone, and a build takes the letter', async () => {
		const here = workplace({ 'лист.pdf': pdf() });
		await here.ingest('лист.pdf');
		assert.equal(here.letter(id).source.copy?.kind, 'whole');
		const words = [id, 'щебетун крокус', '--source', 'лист.pdf'];
		const { code, stderr } = await redactWith(redactCommand, here.folder, ...words);
		assert.equal(code, 0, stderr);
		const { source, mask } = here.letter(id);
		assert.deepEqual([source.copy?.kind, mask], ['redacted', [{ kind: 'person-name' }]]);
		assert.doesNotMatch(here.everything(), /щебетун|крокус/);
		assert.match(readFileSync(join(here.folder, 'лист.pdf.yml'), 'utf8'), /words: "щебетун крокус"/);
		refuseOpen(storedLetter(Buffer.from(here.read(`letters/${id}.md`))));
	});

	it('masks a place on a page, and the words in it', async () => {
		const here = workplace({ 'лист.pdf': pdf() });
		await here.ingest('лист.pdf');
		const box = '150,255,260,275';
		const { code, stderr } = await redact(
			here.folder,
			id,
			'--page',
			'1',
			'--box',
			box,
			'--source',
			'лист.pdf',
		);
		assert.equal(code, 0, stderr);
		assert.doesNotMatch(here.everything(), /щебетун/);
		assert.deepEqual(here.letter(id).mask, [{ kind: 'person-name', page: 1, box: [150, 255, 260, 275] }]);
		await here.ingest('--force', 'лист.pdf');
		assert.doesNotMatch(here.everything(), /щебетун/);
	});

	it('a build refuses marks that were put into the file alone; the command makes them true', async () => {
		const here = workplace({
			'лист.txt': letter({ text }).replace(/Вигаданській.*example\n/su, 'Закладам освіти\n'),
		});
		await here.ingest('лист.txt');
		const path = `letters/${id}.md`;
		here.write(path, here.read(path).replaceAll('щебетун крокус', '[приховано: особа]'));
		assert.throws(() => refuseOpen(storedLetter(Buffer.from(here.read(path)))), DocumentFault);
		const released = await release(here.folder);
		assert.equal(released.code, 1);
		assert.match(released.stderr, /marks \(person-name\) that were put in by hand/);
		const { code, stderr } = await redact(here.folder, id, '--source', 'лист.txt');
		assert.equal(code, 0, stderr);
		assert.doesNotMatch(here.everything(), /щебетун/);
		refuseOpen(storedLetter(Buffer.from(here.read(path))));
		assert.equal((await release(here.folder)).code, 0);
	});

	it('moves words out of the front matter, which no build takes with them', async () => {
		const here = workplace({ 'лист.txt': letter({ text }) });
		await here.ingest('лист.txt');
		const path = `letters/${id}.md`;
		const waiting = 'mask:\n  - kind: "home-address"\n    words: "біля дуба"\nreview:';
		here.write(path, here.read(path).replace('review:', waiting));
		assert.throws(() => refuseOpen(storedLetter(Buffer.from(here.read(path)))), DocumentFault);
		assert.equal((await release(here.folder)).code, 1);
		await redact(here.folder, id, '--source', 'лист.txt');
		assert.doesNotMatch(here.everything(), /дуба/);
	});

	it('masks what was opened once, and asks a person where the file beside the source still opens it', async () => {
		const here = workplace({
			'лист.txt': letter({ text: 'Перевірено помешкання сусіда, Вигаданка П.В., порушень немає.' }),
			'лист.txt.yml': 'keep:\n  - words: Вигаданка П.В.\n    kind: person-name\n',
		});
		await here.ingest('лист.txt');
		assert.match(here.everything(), /Вигаданка/);
		const words = [id, 'Вигаданка П.В.', '--source', 'лист.txt'];
		assert.match((await redact(here.folder, ...words)).stderr, /opens these words/);
		rmSync(join(here.folder, 'лист.txt.yml'));
		const { code, stderr } = await redact(here.folder, ...words);
		assert.equal(code, 0, stderr);
		assert.doesNotMatch(here.everything(), /Вигаданка/);
	});

	it('writes nothing where the words, the source or the letter is not there', async () => {
		const here = workplace({ 'лист.txt': letter({ text }) });
		await here.ingest('лист.txt');
		const before = here.everything();
		for (const args of [
			[id, 'Небувала Жоржина', '--source', 'лист.txt'],
			[id, 'щебетун', '--source', 'нема'],
			['45000000/2031/nema', 'щебетун', '--source', 'лист.txt'],
		]) {
			assert.equal((await redact(here.folder, ...args)).code, 1);
		}
		assert.equal(here.everything(), before);
		assert.ok(!existsSync(join(here.folder, 'лист.txt.yml')));
	});

	it('says how to withdraw or correct a released letter, and keeps what is recorded beside the source', async () => {
		const here = workplace({ 'лист.txt': letter({ text }) });
		await here.ingest('лист.txt');
		await release(here.folder);
		const before = here.everything();
		const { code, stderr } = await redact(here.folder, id, 'щебетун крокус', '--source', 'лист.txt');
		assert.equal(code, 1);
		assert.match(stderr, /npm run withdraw -- 45000000\/2031\/25-z-17/);
		assert.equal(here.everything(), before);
		assert.ok(existsSync(join(here.folder, 'лист.txt.yml')));
	});
});

function release(folder: string) {
	return runHere(ledgerCommandLine(releaseCommand), ['--yes', '--with-doubts'], { folder });
}

/** With a worker of this very process: one test has a process for it. */
function redact(folder: string, ...args: string[]) {
	return redactWith(redactBy(workersHere), folder, ...args);
}

function redactWith(command: Command, folder: string, ...args: string[]) {
	return runHere(
		ledgerCommandLine(command, () => null),
		[...args, '--ocr', 'embedded', '--yes'],
		{ folder },
	);
}

function pdf(): Uint8Array {
	return new MadePdf().page(lines.map((said, at) => ({ text: said, x: 72, y: 770 - 48 * at }))).bytes();
}
