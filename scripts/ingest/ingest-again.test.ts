import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import iconv from 'iconv-lite';
import { authoritySchema } from '#archive/letter/authority.ts';
import { parseDocument } from '#store/document/document.ts';
import { runHere } from '../cli/testing/run-here.ts';
import { ingestHere } from './testing/ingest-here.ts';
import { letter, workplace } from './testing/workplace.ts';

describe('npm run ingest over an archive', () => {
	it('knows a body by its name where a letterhead lacks the code, and leaves nothing in doubt then', async () => {
		const place = workplace({ '1.txt': letter() });
		await place.ingest('1.txt');
		const withoutCode = letter({ registration: '02.03.2031 № 25/З-99' }).replace(/.*ЄДРПОУ.*/u, '');
		writeFileSync(join(place.folder, '2.txt'), withoutCode);
		const { stdout } = await place.ingest('2.txt');
		assert.equal(stdout, 'written  45000000/2031/25-z-99\n');
	});

	it('leaves a letter alone that is there, in any encoding or wrap, and what a person has changed in it', async () => {
		const place = workplace({ 'a.txt': letter() });
		await place.ingest('a.txt');
		const path = 'letters/45000000/2031/25-z-17.md';
		const edited = place.read(path).replace('парки;', 'парки (виправлено);');
		place.write(path, edited);
		writeFileSync(
			join(place.folder, 'b.txt'),
			iconv.encode(letter().replaceAll('\n', '\r\n'), 'windows-1251'),
		);
		const before = place.modified(path);
		const { code, stdout } = await place.ingest('a.txt', 'b.txt');
		assert.deepEqual({ code, stdout }, { code: 0, stdout: 'unchanged  45000000/2031/25-z-17\n'.repeat(2) });
		assert.equal(place.read(path), edited);
		assert.equal(place.modified(path), before);
	});

	it('makes a letter anew with --force: its address, paragraph ids and a person’s title stay', async () => {
		const place = workplace({ 'a.txt': letter() });
		await place.ingest('--set', 'title=Про парки', 'a.txt');
		writeFileSync(
			join(place.folder, 'a.txt'),
			letter({ text: 'Уточнюємо відповідь.\n\nКоштів на ці цілі не виділено.' }),
		);
		const { stdout } = await place.ingest('--force', 'a.txt');
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

	it('gives another text with the same index and date an address of its own, and doubts', async () => {
		const other = letter({ text: 'Зовсім інший текст.' });
		const place = workplace({ 'a.txt': letter(), 'b.txt': other });
		const { code, stdout, stderr } = await place.ingest('.');
		assert.equal(code, 0);
		assert.equal(stdout, 'written  45000000/2031/25-z-17\nreview  45000000/2031/25-z-17-2\n');
		assert.match(stderr, /b\.txt:1:1 {2}.* {2}possible-duplicate\n/);
		assert.deepEqual(place.letter('45000000/2031/25-z-17-2').review, ['possible-duplicate']);
		assert.equal(
			(await place.ingest('.')).stdout,
			'unchanged  45000000/2031/25-z-17\nunchanged  45000000/2031/25-z-17-2\n',
		);
		assert.equal((await place.ingest('--force', '.')).stdout, stdout);
		assert.equal(place.letters().length, 2);
	});

	it('doubts nothing where only the slug is the same', async () => {
		const place = workplace({ 'a.txt': letter(), 'b.txt': letter({ registration: '01.02.2031 № 25-З-17' }) });
		assert.equal(
			(await place.ingest('.')).stdout,
			'written  45000000/2031/25-z-17\nwritten  45000000/2031/25-z-17-2\n',
		);
	});

	it('takes from --set what the letter does not have, and changes a letter that is there', async () => {
		const place = workplace({ 'a.txt': letter({ registration: '' }) });
		const { code, stdout } = await place.ingest(
			'--set',
			'date=01.02.2031',
			'--set',
			'registrationIndex=25/З-17',
			'a.txt',
		);
		assert.deepEqual({ code, stdout }, { code: 0, stdout: 'written  45000000/2031/25-z-17\n' });
		assert.equal((await place.ingest('a.txt')).stdout, 'unchanged  45000000/2031/25-z-17\n');
		place.write(
			'letters/45000000/2031/25-z-17.md',
			place.read('letters/45000000/2031/25-z-17.md').replace('парки;', 'Парки;'),
		);
		assert.equal(
			(await place.ingest('--set', 'date=2031-02-02', 'a.txt')).stdout,
			'written  45000000/2031/25-z-17\n',
		);
		assert.equal(place.letter('45000000/2031/25-z-17').date, '2031-02-02');
		assert.match(place.read('letters/45000000/2031/25-z-17.md'), /Парки;/);
		assert.equal(
			(await place.ingest('--set', 'date=2031-02-02', 'a.txt')).stdout,
			'unchanged  45000000/2031/25-z-17\n',
		);
		assert.equal((await place.ingest('--force', 'a.txt')).code, 0);
		assert.equal(place.letter('45000000/2031/25-z-17').date, '2031-02-02');
	});

	it('adds new contacts of a letterhead to the body, and leaves the rest of its file', async () => {
		const place = workplace({
			'a.txt': letter(),
			'b.txt': letter({ registration: '03.02.2031 № 26', email: 'press@rada.example' }),
		});
		await place.ingest('a.txt');
		place.write(
			'authorities/45000000.md',
			`${place.read('authorities/45000000.md').replace('nameEn: null', 'nameEn: "Invented City Council"')}\nПримітка.\n`,
		);
		await place.ingest('b.txt');
		const { data, body } = parseDocument(place.read('authorities/45000000.md'));
		const { nameEn, contacts } = authoritySchema.parse(data);
		assert.deepEqual(
			[nameEn, contacts.emails, body],
			['Invented City Council', ['office@rada.example', 'press@rada.example'], 'Примітка.\n'],
		);
	});

	it('clears away what a crash has left, and takes the folder from ARCHIVE_CONTENT', async () => {
		const place = workplace({ 'a.txt': letter() });
		const gone = spawnSync(process.execPath, ['--version']).pid;
		const content = join(place.folder, 'інший');
		mkdirSync(join(content, 'letters', '45000000', '2031'), { recursive: true });
		writeFileSync(join(content, 'letters', '45000000', '2031', `.25-z-17.md.${gone}.tmp`), '---\nid: "4500');
		const { code } = await runHere(ingestHere, ['a.txt'], {
			folder: place.folder,
			environment: { ARCHIVE_CONTENT: content },
		});
		assert.equal(code, 0);
		assert.deepEqual(readdirSync(join(content, 'letters', '45000000', '2031')), ['25-z-17.md']);
	});

	for (const [what, bytes] of Object.entries({
		'is no YAML': Buffer.from('---\nid: [\n---\n'),
		'an editor has saved in Windows-1251': Buffer.from('---\nid: "\xcb\xe8\xf1\xf2"\n---\n', 'latin1'),
	})) {
		it(`takes nothing while a content file ${what}, for the letter would be taken again`, async () => {
			const place = workplace({ 'a.txt': letter() });
			await place.ingest('a.txt');
			writeFileSync(place.content('letters/45000000/2031/25-z-17.md'), bytes);
			const { code, stdout, stderr } = await place.ingest('a.txt');
			assert.deepEqual({ code, stdout }, { code: 1, stdout: '' });
			assert.match(stderr, /25-z-17\.md: .*\n.*restore it from git/);
			assert.deepEqual(readdirSync(place.content('letters/45000000/2031')), ['25-z-17.md']);
		});
	}
});
