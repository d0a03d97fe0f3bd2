import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import iconv from 'iconv-lite';
import { authoritySchema } from '#archive/letter/authority.ts';
import { letterSchema } from '#archive/letter/schema.ts';
import { parseDocument } from './ingest/archive/document.ts';
import { settingKeys } from './ingest/settings/settings.ts';

const folders: string[] = [];
after(() => {
	for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

const script = join(import.meta.dirname, 'ingest.ts');

/** Everything in the sample letter that is a person's, in every form that could slip through. */
const personal = [
	'Вигаданськ',
	'Олен',
	'Петрівн',
	'0a1b2c3d',
	'foi+request',
	'vyhadanska',
	'067',
	'123 45 67',
];

describe('npm run ingest', () => {
	it('writes a letter and its body', () => {
		const place = workplace({ 'лист.txt': letter() });
		const { code, stdout, stderr } = place.ingest('лист.txt');
		assert.deepEqual({ code, stdout }, { code: 0, stdout: 'written  45000000/2031/25-z-17\n' });
		assert.equal(stderr, '1 written, 0 unchanged, 0 to review, 0 refused\n');
		const { data, body } = parseDocument(place.read('letters/45000000/2031/25-z-17.md'));
		const { id, date, inReplyTo, redactions, paragraphs, source } = letterSchema.parse(data);
		assert.deepEqual([id, date, inReplyTo?.date], ['45000000/2031/25-z-17', '2031-02-01', '2031-01-28']);
		assert.deepEqual(redactions, { 'requester-name': 2, 'request-address': 1, phone: 1, email: 1 });
		assert.deepEqual(paragraphs, ['p1', 'p2', 'p3', 'p4']);
		assert.equal(source.sha256, null);
		assert.match(body, /^Розглянувши Ваш запит.*\n\n.*\n\n1\) парки;\n2\) сквери\.\n$/s);
		const authority = authoritySchema.parse(parseDocument(place.read('authorities/45000000.md')).data);
		assert.deepEqual(authority.contacts.emails, ['office@rada.example']);
	});

	it('knows a body by its name where a letterhead lacks the code, and leaves nothing in doubt then', () => {
		const place = workplace({ '1.txt': letter() });
		place.ingest('1.txt');
		const withoutCode = letter({ registration: '02.03.2031 № 25/З-99' }).replace(/.*ЄДРПОУ.*/u, '');
		writeFileSync(join(place.folder, '2.txt'), withoutCode);
		const { stdout } = place.ingest('2.txt');
		assert.equal(stdout, 'written  45000000/2031/25-z-99\n');
	});

	it('prints and writes nothing of a person', () => {
		const place = workplace({ 'лист.txt': letter(), 'без-дати.txt': letter({ registration: '' }) });
		for (const option of ['--json', '--dry-run', '--force']) {
			const { stdout, stderr } = place.ingest(option, '.');
			for (const value of personal)
				assert.ok(!`${stdout}${stderr}`.includes(value), `${option} prints ${value}`);
		}
		for (const value of personal)
			assert.ok(!place.everything().includes(value), `${value} is in the content`);
	});

	it('leaves a letter alone that is there, in any encoding or wrap, and what a person has changed in it', () => {
		const place = workplace({ 'a.txt': letter() });
		place.ingest('a.txt');
		const path = 'letters/45000000/2031/25-z-17.md';
		const edited = place.read(path).replace('парки;', 'парки (виправлено);');
		place.write(path, edited);
		writeFileSync(
			join(place.folder, 'b.txt'),
			iconv.encode(letter().replaceAll('\n', '\r\n'), 'windows-1251'),
		);
		const before = place.modified(path);
		const { code, stdout } = place.ingest('a.txt', 'b.txt');
		assert.deepEqual({ code, stdout }, { code: 0, stdout: 'unchanged  45000000/2031/25-z-17\n'.repeat(2) });
		assert.equal(place.read(path), edited);
		assert.equal(place.modified(path), before);
	});

	it('makes a letter anew with --force: its address, paragraph ids and a person’s title stay', () => {
		const place = workplace({ 'a.txt': letter() });
		place.ingest('--set', 'title=Про парки', 'a.txt');
		writeFileSync(
			join(place.folder, 'a.txt'),
			letter({ text: 'Уточнюємо відповідь.\n\nКоштів на ці цілі не виділено.' }),
		);
		const { stdout } = place.ingest('--force', 'a.txt');
		assert.equal(stdout, 'written  45000000/2031/25-z-17\n');
		const { title, titleDerived, paragraphs, lastParagraph } = place.letter('45000000/2031/25-z-17');
		assert.deepEqual(
			{ title, titleDerived, paragraphs, lastParagraph },
			{
				title: 'Про парки',
				titleDerived: false,
				paragraphs: ['p5', 'p6'],
				lastParagraph: undefined,
			},
		);
		assert.equal(place.letters().length, 1);
	});

	it('gives another text with the same index and date an address of its own, and doubts', () => {
		const other = letter({ text: 'Зовсім інший текст.' });
		const place = workplace({ 'a.txt': letter(), 'b.txt': other });
		const { code, stdout, stderr } = place.ingest('.');
		assert.equal(code, 0);
		assert.equal(stdout, 'written  45000000/2031/25-z-17\nreview  45000000/2031/25-z-17-2\n');
		assert.match(stderr, /b\.txt:1:1 {2}.* {2}possible-duplicate\n/);
		assert.deepEqual(place.letter('45000000/2031/25-z-17-2').review, ['possible-duplicate']);
		assert.equal(
			place.ingest('.').stdout,
			'unchanged  45000000/2031/25-z-17\nunchanged  45000000/2031/25-z-17-2\n',
		);
		assert.equal(place.ingest('--force', '.').stdout, stdout);
		assert.equal(place.letters().length, 2);
	});

	it('doubts nothing where only the slug is the same', () => {
		const place = workplace({ 'a.txt': letter(), 'b.txt': letter({ registration: '01.02.2031 № 25-З-17' }) });
		assert.equal(
			place.ingest('.').stdout,
			'written  45000000/2031/25-z-17\nwritten  45000000/2031/25-z-17-2\n',
		);
	});

	it('refuses what it cannot take, tells why and goes on', () => {
		const place = workplace({
			'a-empty.txt': '',
			'b-picture.txt': Buffer.from(
				'89504e470d0a1a0a0000000d49484452000000100000001008060000001ff3ff61',
				'hex',
			),
			'c-sheet.xlsx': 'x',
			'c-strange.xyz': 'x',
			'd-no-date.txt': letter({ registration: '' }),
			'e-letter.txt': letter(),
			'README.md': 'not a letter',
		});
		const { code, stdout, stderr } = place.ingest('.', 'нема.txt');
		assert.equal(code, 1);
		assert.equal(stdout, 'written  45000000/2031/25-z-17\n');
		const rules = {
			'a-empty.txt': 'empty-file',
			'b-picture.txt': 'damaged-file',
			'c-sheet.xlsx': 'damaged-file',
			'c-strange.xyz': 'unknown-format',
		};
		for (const [file, rule] of Object.entries({
			...rules,
			'd-no-date.txt': 'incomplete-letter',
			'нема.txt': 'file-not-found',
		})) {
			assert.match(stderr, new RegExp(`^${file}:1:1 {2}.* {2}${rule}$`, 'm'));
		}
		assert.match(stderr, /1 written, 0 unchanged, 0 to review, 6 refused\n$/);
	});

	it('takes from --set what the letter does not have, and changes a letter that is there', () => {
		const place = workplace({ 'a.txt': letter({ registration: '' }) });
		const { code, stdout } = place.ingest(
			'--set',
			'date=01.02.2031',
			'--set',
			'registrationIndex=25/З-17',
			'a.txt',
		);
		assert.deepEqual({ code, stdout }, { code: 0, stdout: 'written  45000000/2031/25-z-17\n' });
		assert.equal(place.ingest('a.txt').stdout, 'unchanged  45000000/2031/25-z-17\n');
		place.write(
			'letters/45000000/2031/25-z-17.md',
			place.read('letters/45000000/2031/25-z-17.md').replace('парки;', 'Парки;'),
		);
		assert.equal(
			place.ingest('--set', 'date=2031-02-02', 'a.txt').stdout,
			'written  45000000/2031/25-z-17\n',
		);
		assert.equal(place.letter('45000000/2031/25-z-17').date, '2031-02-02');
		assert.match(place.read('letters/45000000/2031/25-z-17.md'), /Парки;/);
		assert.equal(
			place.ingest('--set', 'date=2031-02-02', 'a.txt').stdout,
			'unchanged  45000000/2031/25-z-17\n',
		);
		assert.equal(place.ingest('--force', 'a.txt').code, 0);
		assert.equal(place.letter('45000000/2031/25-z-17').date, '2031-02-02');
	});

	it('adds new contacts of a letterhead to the body, and leaves the rest of its file', () => {
		const place = workplace({
			'a.txt': letter(),
			'b.txt': letter({ registration: '03.02.2031 № 26', email: 'press@rada.example' }),
		});
		place.ingest('a.txt');
		place.write(
			'authorities/45000000.md',
			`${place.read('authorities/45000000.md').replace('nameEn: null', 'nameEn: "Invented City Council"')}\nПримітка.\n`,
		);
		place.ingest('b.txt');
		const { data, body } = parseDocument(place.read('authorities/45000000.md'));
		const { nameEn, contacts } = authoritySchema.parse(data);
		assert.deepEqual(
			[nameEn, contacts.emails, body],
			['Invented City Council', ['office@rada.example', 'press@rada.example'], 'Примітка.\n'],
		);
	});

	it('prints JSON and nothing else with --json', () => {
		const place = workplace({ 'a.txt': letter(), 'b.txt': '' });
		const { code, stdout, stderr } = place.ingest('--json', '.');
		assert.deepEqual({ code, stderr }, { code: 1, stderr: '' });
		const [first, second] = JSON.parse(stdout) as unknown[];
		assert.deepEqual(first, {
			file: 'a.txt',
			id: '45000000/2031/25-z-17',
			status: 'written',
			requisites: {
				authority: 'ВИГАДАНА МІСЬКА РАДА',
				edrpou: '45000000',
				date: '2031-02-01',
				registrationIndex: '25/З-17',
				inReplyTo: { registrationIndex: '25/З-17', date: '2031-01-28' },
				addressee: '[приховано: ім’я запитувача]',
				heading: null,
				attachments: [],
				signatory: { post: 'Секретар ради', name: 'О.О. Зразковий' },
				executor: { name: 'Прикладна І.І.', phone: '(0412) 00-00-01' },
				contacts: {
					address: 'вул. Зразкова, 1, м. Вигадане, 00000',
					phones: ['(0412) 00-00-00'],
					email: 'office@rada.example',
					site: null,
				},
				request: { host: 'requests.example', id: 777 },
			},
			redactions: { 'requester-name': 2, 'request-address': 1, phone: 1, email: 1 },
			messages: [],
		});
		assert.deepEqual(second, {
			file: 'b.txt',
			id: null,
			status: 'refused',
			requisites: {
				...{ authority: null, edrpou: null, date: null, registrationIndex: null },
				...{
					inReplyTo: { registrationIndex: null, date: null },
					addressee: null,
					heading: null,
					attachments: [],
				},
				...{ signatory: { post: null, name: null }, executor: { name: null, phone: null } },
				...{ contacts: { address: null, phones: [], email: null, site: null }, request: null },
			},
			redactions: {},
			messages: [
				{
					ruleId: 'empty-file',
					reason: 'The file holds no text. Check that the letter was saved whole.',
					line: null,
					column: null,
				},
			],
		});
	});

	it('writes nothing with --dry-run, and says what it would', () => {
		const place = workplace({ 'a.txt': letter(), 'b.txt': letter(), 'c.txt': letter({ text: 'Інше.' }) });
		const dry = place.ingest('--dry-run', '.');
		assert.deepEqual(readdirSync(place.folder).sort(), ['a.txt', 'b.txt', 'c.txt']);
		assert.match(dry.stderr, /\(dry run: nothing was written\)\n$/);
		assert.equal(dry.stdout, place.ingest('.').stdout);
	});

	it('gives the same bytes for the same letters', () => {
		const files = { 'a.txt': letter(), 'b.txt': letter({ text: 'Інше.' }) };
		const [one, other] = [workplace(files), workplace(files)];
		one.ingest('.');
		other.ingest('b.txt', 'a.txt');
		assert.equal(one.everything(), other.everything());
	});

	it('clears away what a crash has left, and takes the folder from ARCHIVE_CONTENT', () => {
		const place = workplace({ 'a.txt': letter() });
		const gone = spawnSync(process.execPath, ['--version']).pid;
		const content = join(place.folder, 'інший');
		mkdirSync(join(content, 'letters', '45000000', '2031'), { recursive: true });
		writeFileSync(join(content, 'letters', '45000000', '2031', `.25-z-17.md.${gone}.tmp`), '---\nid: "4500');
		const { status } = spawnSync(process.execPath, [script, 'a.txt'], {
			cwd: place.folder,
			env: { ...process.env, ARCHIVE_CONTENT: content },
		});
		assert.equal(status, 0);
		assert.deepEqual(readdirSync(join(content, 'letters', '45000000', '2031')), ['25-z-17.md']);
	});

	it('tells of a content file that it cannot read, and does not write over it', () => {
		const place = workplace({ 'a.txt': letter() });
		place.ingest('a.txt');
		place.write('letters/45000000/2031/25-z-17.md', '---\nid: [\n---\n');
		const { code, stdout, stderr } = place.ingest('a.txt');
		assert.deepEqual({ code, stdout }, { code: 0, stdout: 'written  45000000/2031/25-z-17-2\n' });
		assert.match(stderr, /25-z-17\.md {2}This content file cannot be read/);
		assert.equal(place.read('letters/45000000/2031/25-z-17.md'), '---\nid: [\n---\n');
	});

	it('refuses a value that says again what is masked', () => {
		const place = workplace({ 'a.txt': letter() });
		for (const value of [
			'addressee=Вигаданській Олені Петрівні',
			'addressee=Неіснуйковій Ганні',
			'title=Лист Вигаданської',
			'signatory.name=Олена ВИГАДАНСЬКА',
		]) {
			const { code, stdout, stderr } = place.ingest('--set', value, 'a.txt');
			assert.deepEqual({ code, stdout }, { code: 1, stdout: '' }, value);
			assert.match(stderr, /personal-data-left/);
			assert.doesNotMatch(stderr, /Вигаданськ|Неіснуйков/u);
		}
		assert.equal(place.ingest('--set', 'addressee=Закладам освіти', 'a.txt').code, 0);
	});

	it('ends with 2 where it is called wrongly', () => {
		const place = workplace({ 'a.txt': letter() });
		for (const args of [
			[],
			['--colour', 'a.txt'],
			['--set', 'дата=1', 'a.txt'],
			['--set', 'date=вчора', 'a.txt'],
			['--content', '', 'a.txt'],
			['--content', 'a.txt/content', 'a.txt'],
		]) {
			const { code, stdout, stderr } = place.ingest(...args);
			assert.deepEqual({ code, stdout }, { code: 2, stdout: '' });
			assert.match(stderr, /See npm run ingest -- --help\.\n$/);
		}
		const unknown = place.ingest('--set', 'дата=1', 'a.txt').stderr;
		for (const key of settingKeys) assert.ok(unknown.includes(key));
		const leak = place.ingest('--set', 'addressee=vyhadanska@mail.example', 'a.txt');
		assert.equal(leak.code, 2);
		assert.doesNotMatch(leak.stderr, /vyhadanska/);
		assert.deepEqual(readdirSync(place.folder), ['a.txt']);
	});

	it('helps', () => {
		const { code, stdout } = workplace({}).ingest('--help');
		assert.equal(code, 0);
		for (const option of ['--content', '--dry-run', '--json', '--set', '--force'])
			assert.ok(stdout.includes(option));
	});
});

interface LetterParts {
	readonly registration?: string;
	readonly email?: string;
	readonly text?: string;
}

function letter({
	registration = '01.02.2031 № 25/З-17',
	email = 'office@rada.example',
	text = sampleText,
}: LetterParts = {}): string {
	return `ВИГАДАНА МІСЬКА РАДА
вул. Зразкова, 1, м. Вигадане, 00000, тел. (0412) 00-00-00, e-mail: ${email}, код ЄДРПОУ 45000000

${registration}
на № 25/З-17 від 28.01.2031

Вигаданській О.П.
e-mail: foi+request-777-0a1b2c3d@requests.example

${text}

Секретар ради                    О.О. Зразковий

Виконавець: Прикладна І.І., тел. (0412) 00-00-01
`;
}

const sampleText = `Розглянувши Ваш запит щодо витрат на озеленення, повідомляємо таке.

Шановна Олено Петрівно Вигаданська, Ваш телефон 067 123 45 67 та адресу vyhadanska@mail.example вилучено. Коштів виділено на:

1) парки;
2) сквери.`;

/** A folder of its own with some letters, and the command run in it. */
function workplace(files: Record<string, string | Buffer>) {
	const folder = mkdtempSync(join(tmpdir(), 'ingest-'));
	folders.push(folder);
	for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content);
	const content = join(folder, 'content');
	const read = (path: string) => readFileSync(join(content, path), 'utf8');
	const documents = () =>
		readdirSync(content, { recursive: true, encoding: 'utf8' })
			.filter((name) => statSync(join(content, name)).isFile())
			.sort();
	return {
		folder,
		read,
		write: (path: string, text: string) => writeFileSync(join(content, path), text),
		modified: (path: string) => statSync(join(content, path)).mtimeMs,
		letter: (id: string) => letterSchema.parse(parseDocument(read(`letters/${id}.md`)).data),
		letters: () => documents().filter((name) => name.startsWith('letters')),
		everything: () =>
			documents()
				.map((name) => `${name}\n${read(name)}`)
				.join('\n'),
		ingest: (...args: string[]) => {
			const env = { ...process.env, ARCHIVE_CONTENT: undefined };
			const { status, stdout, stderr } = spawnSync(process.execPath, [script, ...args], {
				cwd: folder,
				env,
				encoding: 'utf8',
			});
			return { code: status, stdout, stderr };
		},
	};
}
