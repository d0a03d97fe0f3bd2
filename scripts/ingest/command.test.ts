import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { describe, it } from 'node:test';
import { authoritySchema } from '#archive/letter/authority.ts';
import { letterSchema } from '#archive/letter/schema.ts';
import { parseDocument } from '#store/document/document.ts';
import { settingKeys } from './settings/settings.ts';
import { letter, workplace } from './testing/workplace.ts';

/** All personal data in the sample letter, in every form that could slip through. */
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
	it('writes a letter and its body', async () => {
		const place = workplace({ 'лист.txt': letter() });
		const { code, stdout, stderr } = await place.ingestByProcess('лист.txt');
		assert.deepEqual({ code, stdout }, { code: 0, stdout: 'written  45000000/2031/25-z-17\n' });
		assert.match(
			stderr,
			/^лист\.txt:1:1 {2}The source is not published beside its letter: something is masked in it, [^\n]+ {2}source-withheld\n1 letter in 1 source: 1 written, 0 unchanged, 0 to review, 0 refused\n$/,
		);
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

	it('prints and writes nothing of a person', async () => {
		const place = workplace({ 'лист.txt': letter(), 'без-дати.txt': letter({ registration: '' }) });
		for (const option of ['--json', '--dry-run', '--force']) {
			const { stdout, stderr } = await place.ingest(option, '.');
			for (const value of personal)
				assert.ok(!`${stdout}${stderr}`.includes(value), `${option} prints ${value}`);
		}
		for (const value of personal)
			assert.ok(!place.everything().includes(value), `${value} is in the content`);
	});

	it('refuses what it cannot take, tells why and goes on', async () => {
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
		const { code, stdout, stderr } = await place.ingestByProcess('.', 'нема.txt');
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

	it('prints JSON and nothing else with --json', async () => {
		const place = workplace({ 'a.txt': letter(), 'b.txt': '' });
		const { code, stdout, stderr } = await place.ingest('--json', '.');
		assert.deepEqual({ code, stderr }, { code: 1, stderr: '' });
		const [{ messages, ...first }, second] = JSON.parse(stdout);
		assert.deepEqual(
			messages.map(({ ruleId, level }: Record<string, string>) => [ruleId, level]),
			[['source-withheld', 'information']],
		);
		assert.deepEqual(first, {
			file: 'a.txt',
			source: { file: 'a.txt', letters: 1, written: 1, unchanged: 0, refused: 0 },
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
				outcome: {
					...{ is: 'given', ground: null, forwardedTo: null, derived: true },
					sentence: 'Розглянувши Ваш запит щодо витрат на озеленення, повідомляємо таке.',
				},
			},
			redactions: { 'requester-name': 2, 'request-address': 1, phone: 1, email: 1 },
			proposals: [],
		});
		assert.deepEqual(second, {
			file: 'b.txt',
			source: { file: 'b.txt', letters: 1, written: 0, unchanged: 0, refused: 1 },
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
				...{ contacts: { address: null, phones: [], email: null, site: null }, request: null, outcome: null },
			},
			redactions: {},
			proposals: [],
			messages: [
				{
					ruleId: 'empty-file',
					level: 'look',
					reason: 'The file holds no text. Check that the letter was saved whole.',
					line: null,
					column: null,
				},
			],
		});
	});

	it('writes nothing with --dry-run, and says what it would', async () => {
		const place = workplace({ 'a.txt': letter(), 'b.txt': letter(), 'c.txt': letter({ text: 'Інше.' }) });
		const dry = await place.ingest('--dry-run', '.');
		assert.deepEqual(readdirSync(place.folder).sort(), ['a.txt', 'b.txt', 'c.txt']);
		assert.match(dry.stderr, /\(dry run: nothing was written\)\n$/);
		assert.equal(dry.stdout, (await place.ingest('.')).stdout);
	});

	it('gives the same bytes for the same letters', async () => {
		const files = { 'a.txt': letter(), 'b.txt': letter({ text: 'Інше.' }) };
		const [one, other] = [workplace(files), workplace(files)];
		await one.ingest('.');
		await other.ingest('b.txt', 'a.txt');
		assert.equal(one.everything(), other.everything());
	});

	it('refuses a value that says again what is masked', async () => {
		const place = workplace({ 'a.txt': letter() });
		for (const value of [
			'addressee=Вигаданській Олені Петрівні',
			'addressee=Неіснуйковій Ганні',
			'title=Лист Вигаданської',
			'signatory.name=Олена ВИГАДАНСЬКА',
		]) {
			const { code, stdout, stderr } = await place.ingest('--set', value, 'a.txt');
			assert.deepEqual({ code, stdout }, { code: 1, stdout: '' }, value);
			assert.match(stderr, /personal-data-left/);
			assert.doesNotMatch(stderr, /Вигаданськ|Неіснуйков/u);
		}
		assert.equal((await place.ingest('--set', 'addressee=Закладам освіти', 'a.txt')).code, 0);
	});

	it('ends with 2 where it is called wrongly', async () => {
		const place = workplace({ 'a.txt': letter() });
		for (const args of [
			[],
			['--colour', 'a.txt'],
			['--set', 'дата=1', 'a.txt'],
			['--set', 'date=вчора', 'a.txt'],
			['--content', '', 'a.txt'],
			['--content', 'a.txt/content', 'a.txt'],
		]) {
			const { code, stdout, stderr } = await place.ingest(...args);
			assert.deepEqual({ code, stdout }, { code: 2, stdout: '' });
			assert.match(stderr, /See npm run ingest -- --help\.\n$/);
		}
		const unknown = (await place.ingest('--set', 'дата=1', 'a.txt')).stderr;
		for (const key of settingKeys) assert.ok(unknown.includes(key));
		const leak = await place.ingest('--set', 'addressee=vyhadanska@mail.example', 'a.txt');
		assert.equal(leak.code, 2);
		assert.doesNotMatch(leak.stderr, /vyhadanska/);
		assert.deepEqual(readdirSync(place.folder), ['a.txt']);
	});

	it('helps', async () => {
		const { code, stdout } = await workplace({}).ingest('--help');
		assert.equal(code, 0);
		for (const option of ['--content', '--dry-run', '--json', '--set', '--force'])
			assert.ok(stdout.includes(option));
	});
});
