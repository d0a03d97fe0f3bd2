import assert from 'node:assert/strict';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { letterSchema } from '#archive/letter/schema.ts';
import { parseDocument } from '#store/document/document.ts';
import { ledgerCommandLine } from '../cli/ledger-command-line.ts';
import { runHere } from '../cli/testing/run-here.ts';
import { correctCommand } from '../correct/command.ts';
import { gatherCommand } from '../gather/command.ts';
import { checkFolder } from '../ledger/check-folder.ts';
import { releaseCommand } from '../release/command.ts';
import { withdrawCommand } from '../withdraw/command.ts';
import { ingestHere } from './testing/ingest-here.ts';

const root = mkdtempSync(join(tmpdir(), 'published-'));
after(() => rmSync(root, { recursive: true, force: true }));

const content = join(root, 'content');
const source = join(root, 'лист.txt');
const id = '45000000/2031/25-z-17';
const file = join(content, 'letters', `${id}.md`);
const paragraphs = ['Рада має сім парків і два сквери.', 'Коштів на них не виділено.', 'Інших даних немає.'];

/** Three days, in seconds since 1970, that date lines and letters. */
const days = { first: 1_930_000_000, later: 1_940_000_000, last: 1_950_000_000 };

describe('npm run ingest of what was published', () => {
	before(async () => {
		writeFileSync(source, letter(paragraphs));
		assert.match((await run('ingest', [source])).stdout, /^(?:written|review) {2}45000000\/2031\/25-z-17/);
		await run('release', ['--yes', '--with-doubts']);
		assert.deepEqual(checkFolder(content), []);
	});

	it('says when and with what a letter was converted', () => {
		const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
		assert.deepEqual(read().provenance, {
			received: '2031-02-27',
			converted: '2031-02-27',
			converter: `vidpovid ${version}`,
		});
	});

	it('changes nothing where nothing has changed, with --force neither, on another day', async () => {
		const published = readFileSync(file, 'utf8');
		assert.equal((await run('ingest', [source], days.later)).stdout, `unchanged  ${id}\n`);
		const { stderr } = await run('ingest', ['--force', source], days.later);
		assert.doesNotMatch(stderr, /published-letter/);
		assert.equal(readFileSync(file, 'utf8'), published);
		assert.ok(!existsSync(join(content, 'versions')));
	});

	it('keeps the published version before --force writes over it, and tells to correct', async () => {
		const published = readFileSync(file, 'utf8');
		const [first = '', , third = ''] = paragraphs;
		writeFileSync(source, letter([first.replace('сім', 'вісім'), 'Зовсім новий абзац стоїть тут.', third]));
		const { stderr } = await run(
			'ingest',
			['--force', '--set', 'title=Щодо восьми парків', source],
			days.later,
		);
		assert.match(stderr, new RegExp(`npm run correct -- ${id}.*published-letter`));
		assert.equal(readFileSync(join(content, 'versions', id, 'v1.md'), 'utf8'), published);
		assert.deepEqual(
			checkFolder(content).map(({ rule }) => rule),
			['changed-letter'],
		);
		await run('correct', [id, '--type', 'correction', '--reason', 'Виправлено число.', '--yes'], days.later);
		assert.deepEqual(checkFolder(content), []);
		assert.deepEqual(read().paragraphs, ['p1', 'p4', 'p3']);
		const { received, converted } = read().provenance ?? {};
		assert.deepEqual([received, converted], ['2031-02-27', '2031-06-23']);
	});

	it('keeps it before --set writes over it, too', async () => {
		const published = readFileSync(file, 'utf8');
		const { stderr } = await run('ingest', ['--set', 'title=Щодо парків', source], days.later);
		assert.match(stderr, /published-letter/);
		assert.equal(readFileSync(join(content, 'versions', id, 'v2.md'), 'utf8'), published);
		writeFileSync(file, published);
		rmSync(join(content, 'versions', id, 'v2.md'));
		assert.deepEqual(checkFolder(content), []);
	});

	it('refuses a letter that was withdrawn, alone and in a part, and takes it only when told', async () => {
		await run(
			'withdraw',
			[id, '--category', 'error', '--reason', 'Лист потрапив помилково.', '--yes'],
			days.last,
		);
		const again = await run('ingest', ['--force', source], days.last);
		assert.equal(again.code, 1);
		assert.match(again.stderr, /was withdrawn \(45000000\/2031\/25-z-17\).*withdrawn-letter/);
		const part = join(root, 'part');
		assert.equal((await run('ingest', ['--content', part, source], days.last)).code, 0);
		const gathered = await run('gather', [part], days.last);
		assert.match(gathered.stdout, /0 added, 0 known/);
		assert.match(gathered.stderr, /was withdrawn/);
		assert.deepEqual(checkFolder(content), []);
		const { stdout } = await run('ingest', ['--republish', source], days.last);
		assert.match(stdout, /45000000\/2031\/25-z-17-2\n$/);
		assert.deepEqual(checkFolder(content), []);
	});
});

function read() {
	return letterSchema.parse(parseDocument(readFileSync(file, 'utf8')).data);
}

const commands = {
	ingest: ingestHere,
	gather: gatherCommand,
	release: ledgerCommandLine(releaseCommand),
	correct: ledgerCommandLine(correctCommand),
	withdraw: ledgerCommandLine(withdrawCommand),
};

function run(name: keyof typeof commands, args: readonly string[], day = days.first) {
	mkdirSync(content, { recursive: true });
	const place = args.includes('--content') ? [] : ['--content', content];
	const environment = { SOURCE_DATE_EPOCH: String(day) };
	return runHere(commands[name] as typeof ingestHere, [...place, ...args], { folder: root, environment });
}

function letter(text: readonly string[]): string {
	return `УКРАЇНА
ВИГАДАНА МІСЬКА РАДА
ВИКОНАВЧИЙ КОМІТЕТ
вул. Зразкова, 1, м. Вигадане, 00000, тел. (0412) 00-00-00
E-mail: office@rada.example, код ЄДРПОУ 45000000

01.02.2031 № 25/З-17                на № 25/З-17 від 28.01.2031

Вигаданській Олені Петрівні

${text.map((line) => `    ${line}`).join('\n\n')}

Секретар ради                                        О.О. Зразковий
`;
}
