import assert from 'node:assert/strict';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { zipSync } from 'fflate';
import { workplace } from './testing/workplace.ts';

const id = '45000000/2031/12-8-15-31';
const host = letter('12/8-15-31');
const other = letter('13/8-15-31');
const appendix = 'Додаток 1\n\nПерелік кодів\n\nZ23 – імунізація.\n';
const named = 'Додаток 2\nдо листа від 03.04.2031 № 12/8-15-31\n\nПерелік ліків\n';

function letter(index: string): string {
	return `ВИГАДАНА СЛУЖБА ЗДОРОВ’Я УКРАЇНИ
код згідно з ЄДРПОУ 45000000

03.04.2031 № ${index}

Закладам охорони здоров’я

Вигадана служба надсилає перелік до листа № ${index}.

Голова                                  Олена ЗРАЗКОВА
`;
}

/** A workplace whose files are in a folder `a`. */
function folderOf(files: Readonly<Record<string, string>>) {
	const place = workplace({});
	mkdirSync(join(place.folder, 'a'));
	for (const [name, text] of Object.entries(files)) writeFileSync(join(place.folder, 'a', name), text);
	return place;
}

describe('npm run ingest, of appendices in files of their own', () => {
	it('puts them beside their letter, wherever the folder has it, and leaves them there', async () => {
		const specification = 'СПЕЦИФІКАЦІЯ\n\nПапір вигаданий, 100 пачок.\n';
		const place = folderOf({ 'а.txt': appendix, 'лист.txt': host, 'ю.txt': specification });
		const { code, stdout } = await place.ingest('a');
		assert.equal(code, 0);
		assert.deepEqual(idsIn(stdout), [id, `${id}-appendix`, `${id}-appendix-2`]);
		for (const one of [`${id}-appendix`, `${id}-appendix-2`]) {
			const { kind, belongsTo, date, registrationIndex, outcome } = place.letter(one);
			assert.deepEqual([kind, belongsTo, outcome], ['appendix', id, null]);
			assert.deepEqual([date, registrationIndex], ['2031-04-03', '12/8-15-31']);
		}
		assert.equal(place.letter(id).kind, undefined);
		assert.deepEqual([`${id}-appendix`, `${id}-appendix-2`].map((one) => place.letter(one).title).sort(), [
			'Додаток 1. Перелік кодів',
			'Специфікація',
		]);
		assert.match((await place.ingest('a')).stdout, /^(?:unchanged {2}.*\n){3}$/);
	});

	it('finds the letter that they name among several, and in the archive', async () => {
		const place = folderOf({ 'а.txt': named, 'б.txt': host, 'в.txt': other });
		await place.ingest('a');
		assert.equal(place.letter(`${id}-appendix`).belongsTo, id);
		place.put('later.txt', named.replace('Додаток 2', 'Додаток 3'));
		const { stdout } = await place.ingest('later.txt');
		assert.deepEqual(idsIn(stdout), [`${id}-appendix-2`]);
	});

	it('goes by the file’s name where a folder holds several letters', async () => {
		const place = folderOf({ '12.txt': host, '13.txt': other, '13 додаток.txt': appendix });
		await place.ingest('a');
		assert.equal(place.letter('45000000/2031/13-8-15-31-appendix').belongsTo, '45000000/2031/13-8-15-31');
	});

	it('guesses nothing: several letters, another letter, none', async () => {
		const folders: readonly Readonly<Record<string, string>>[] = [
			{ 'а.txt': appendix, 'б.txt': host, 'в.txt': other },
			{ 'а.txt': named, 'б.txt': other },
			{ 'а.txt': appendix },
		];
		for (const files of folders) {
			const { code, stderr } = await folderOf(files).ingest('a');
			assert.equal(code, 1);
			assert.match(stderr, /^a\/а\.txt:1:1 {2}.*appendix-alone$/m);
		}
	});

	it('takes a person’s word for the letter', async () => {
		const place = workplace({ 'а.txt': appendix, 'б.txt': host, 'в.txt': other });
		await place.ingest('б.txt', 'в.txt');
		const { stdout } = await place.ingest('--set', `belongsTo=${id}`, 'а.txt');
		assert.deepEqual(idsIn(stdout), [`${id}-appendix`]);
	});

	it('reads them from a ZIP and from a mail, whose other files are told by kind', async () => {
		const files = { '1.txt': named, '2.txt': host };
		const packed = zipSync(
			Object.fromEntries(Object.entries(files).map(([name, text]) => [name, Buffer.from(text)])),
		);
		const part = (name: string, text: string) =>
			`--x\nContent-Type: text/plain; charset=utf-8; name="${name}"\nContent-Disposition: attachment; filename="${name}"\nContent-Transfer-Encoding: base64\n\n${Buffer.from(text).toString('base64')}\n`;
		const mail = `Subject: x\nMIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=x\n\n--x\nContent-Type: text/plain; charset=utf-8\n\nДоброго дня! Надсилаємо лист.\n${part('a.txt', appendix)}${part('b.txt', host)}--x\nContent-Type: application/octet-stream\nContent-Disposition: attachment; filename="c.bin"\n\nzzz\n--x--\n`;
		for (const [name, bytes] of [
			['a.zip', packed],
			['a.eml', mail],
		] as const) {
			const place = workplace({ [name]: bytes });
			const { stdout } = await place.ingest(name);
			assert.deepEqual(idsIn(stdout).sort(), [id, `${id}-appendix`]);
			assert.equal(place.letter(`${id}-appendix`).belongsTo, id);
			const told = name === 'a.eml' ? ['application/octet-stream'] : [];
			assert.deepEqual(
				place.letter(id).attachedFiles.map(({ mediaType }) => mediaType),
				told,
			);
		}
	});

	it('masks in them what it masks in letters', async () => {
		const place = folderOf({ 'а.txt': `${appendix}\nПошта: vyhadanska@mail.example\n`, 'лист.txt': host });
		await place.ingest('a');
		assert.doesNotMatch(place.everything(), /vyhadanska/);
	});
});

function idsIn(stdout: string): string[] {
	return stdout.split('\n').flatMap((line) => /\S+\/\d{4}\/\S+/.exec(line)?.[0] ?? []);
}
