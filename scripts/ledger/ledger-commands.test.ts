import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { afterEach, describe, it } from 'node:test';
import { sumsOf } from '#archive/ledger/check-releases.ts';
import { chainedLines } from '#archive/ledger/ledger-line.ts';
import { tombstoneSchema } from '#archive/ledger/tombstone.ts';
import { type Letter, letterSchema } from '#archive/letter/schema.ts';
import { parseDocument } from '#store/document/document.ts';
import { hexSha256, sha256 } from '#store/files/sha256.ts';
import { readLedgerFiles } from '#store/ledger/ledger-files.ts';
import { LedgerRefusal } from '#store/ledger/ledger-refusal.ts';
import { dialogueOf } from '../cli/dialogue.ts';
import { UsageError } from '../cli/usage-error.ts';
import { correctCommand } from '../correct/command.ts';
import { releaseCommand } from '../release/command.ts';
import { withdrawCommand } from '../withdraw/command.ts';
import { anArchive, type InventedArchive } from './testing/an-archive.ts';

const [release, correct, withdraw] = [releaseCommand, correctCommand, withdrawCommand];
const text = 'Рада має сім парків.\n\nКоштів на них не виділено.\n\nІнших даних немає.\n';
const why = { type: 'correction', reason: 'Виправлено число парків.' };
const gone = { category: 'error', reason: 'Лист потрапив до архіву помилково.' };

const made: InventedArchive[] = [];
function archive(): InventedArchive {
	const one = anArchive();
	made.push(one);
	return one;
}
afterEach(() => {
	for (const one of made.splice(0)) one.remove();
});

/** An archive with one letter that is released. */
async function released(source?: Letter['source']): Promise<InventedArchive & { id: string; file: string }> {
	const one = archive();
	const id = one.letter('25-z', text, source && { source });
	if (source) {
		one.write(`sources/${id}.txt`, 'копія');
		one.write(`sources/${id}/1.webp`, 'образ');
	}
	await one.run(release, []);
	return { ...one, id, file: `letters/${id}.md` };
}

function edit(one: InventedArchive, file: string, from: string, to: string): void {
	const before = one.read(file);
	assert.ok(before.includes(from));
	one.write(file, before.replace(from, to));
}

/** A source whose copy «копія» is beside the letter, with the image of its page. */
const copied: Letter['source'] = {
	...{ format: 'txt', sha256: null, fingerprint: 'a'.repeat(64), containers: [], pages: 1 },
	...{ recognition: null, withheld: null },
	copy: {
		...{ kind: 'whole', extension: '.txt', mediaType: 'text/plain', sha256: hexSha256('копія') },
		...{ bytes: Buffer.byteLength('копія'), images: [{ width: 10, height: 10 }] },
	},
};
const letterIn = (one: InventedArchive, id: string) =>
	letterSchema.parse(parseDocument(one.read(`letters/${id}.md`)).data);
const linesOf = (one: InventedArchive, name: string) =>
	one.read(`ledger/${name}.jsonl`).trimEnd().split('\n');

describe('npm run release', () => {
	it('records drafts and closes a release', async () => {
		const one = await released();
		assert.deepEqual(one.faults(), []);
		assert.equal(linesOf(one, '45000000/2031').length, 1);
		assert.equal(linesOf(one, 'releases').length, 1);
	});

	it('hashes each version with a nonce of its own, so that the hash answers no guess once the file is gone', async () => {
		const [one, other] = [await released(), await released()];
		const [first, same] = [letterIn(one, one.id), letterIn(other, other.id)];
		assert.match(first.nonce ?? '', /^[0-9a-f]{32}$/);
		assert.notEqual(first.nonce, same.nonce);
		assert.deepEqual({ ...first, nonce: '' }, { ...same, nonce: '' });
		const textOf = (line = '{}') => (JSON.parse(line) as { text: string }).text;
		assert.equal(textOf(linesOf(one, '45000000/2031')[0]), hexSha256(one.read(one.file)));
		await one.run(withdraw, [one.id], { category: 'personal-data', reason: 'Помилка.' });
		const lines = linesOf(one, '45000000/2031');
		// The words are known and guessed right: without the nonce the hash says nothing.
		const guessed = other.read(other.file);
		for (const guess of [guessed, guessed.replace(/^nonce: .*\n/m, '')])
			assert.notEqual(textOf(lines[0]), hexSha256(guess));
		assert.ok(!lines.some((line) => line.includes(first.nonce ?? '')));
		assert.ok(!one.read(`tombstones/${one.id}.md`).includes(first.nonce ?? ''));
	});

	it('keeps a ledger valid that was written before there were nonces', async () => {
		const one = await released();
		const without = one.read(one.file).replace(/^nonce: .*\n/m, '');
		assert.ok(!without.includes('nonce'));
		const record = JSON.parse(linesOf(one, '45000000/2031')[0] ?? '{}');
		one.write(one.file, without);
		one.write('ledger/45000000/2031.jsonl', `${JSON.stringify({ ...record, text: hexSha256(without) })}\n`);
		const closed = { number: 1, date: '2031-03-01', ...sumsOf(readLedgerFiles(one.path('')), 1, sha256) };
		one.write('ledger/releases.jsonl', chainedLines([closed], null, hexSha256));
		assert.deepEqual(one.faults(), []);
		await one.run(release, []);
		assert.equal(one.read(one.file), without);
	});

	it('tells what is in it, for machines and people', async () => {
		const one = archive();
		const id = one.letter('25-z', text);
		const { json, text: notes } = await one.run(release, []);
		const { release: closed, ...rest } = json as { release: Record<string, unknown> };
		assert.deepEqual(rest, { status: 'released', published: [id], corrected: [], withdrawn: [] });
		assert.deepEqual(
			[closed['number'], closed['date'], closed['letters'], closed['versions']],
			[1, '2031-03-01', 1, 1],
		);
		assert.match(notes, /# Release 1, 2031-03-01\n\n1 letter in 1 version\./);
		assert.ok(notes.includes(String(closed['root'])));
	});

	it('has nothing to do where nothing is new', async () => {
		const one = await released();
		const { json } = await one.run(release, []);
		assert.equal((json as { status: string }).status, 'unchanged');
		assert.equal(linesOf(one, 'releases').length, 1);
	});

	it('writes nothing on a dry run, and tells no root, for nonces are made with the release', async () => {
		const one = archive();
		one.letter('25-z', text);
		const dry = await one.run(release, [], { 'dry-run': true });
		assert.equal(existsSync(one.path('ledger')), false);
		assert.equal(letterIn(one, '45000000/2031/25-z').nonce, undefined);
		assert.equal((dry.json as { release: { root: string | null } }).release.root, null);
		assert.doesNotMatch(dry.text, /Root/);
	});

	it('refuses letters in doubt, unless they are to be taken', async () => {
		const one = archive();
		one.letter('25-z', text, { review: ['missing-signatory'] });
		await assert.rejects(one.run(release, []), /25-z: missing-signatory/);
		await one.run(release, [], { 'with-doubts': true });
		assert.equal(linesOf(one, 'releases').length, 1);
	});

	it('writes nothing where a draft is edited while a person is asked, and what it hashed where none is', async () => {
		const one = archive();
		const file = `letters/${one.letter('25-z', text)}.md`;
		one.letter('26-z', text);
		const asked = (meanwhile: () => void) =>
			dialogueOf({
				ask: async () => {
					meanwhile();
					return 'так';
				},
				say: () => {},
				close: () => {},
			});
		const editing = asked(() => edit(one, file, 'сім', 'вісім'));
		await assert.rejects(one.run(release, [], {}, editing), /25-z\.md was changed meanwhile/);
		assert.deepEqual(
			[existsSync(one.path('ledger')), letterIn(one, '45000000/2031/26-z').nonce],
			[false, undefined],
		);
		await one.run(
			release,
			[],
			{},
			asked(() => {}),
		);
		assert.deepEqual(one.faults(), []);
	});

	it('refuses content that does not agree with the ledger, and a letter without ids for its paragraphs', async () => {
		const one = await released();
		edit(one, one.file, 'сім', 'вісім');
		await assert.rejects(one.run(release, []), /changed-letter/);
		const other = archive();
		other.letter('25-z', text, { paragraphs: ['p1'] });
		await assert.rejects(other.run(release, []), /has 3 paragraphs.* 1 ids/s);
	});
});

describe('npm run correct', () => {
	it('finds the published version in git, keeps it, gives new paragraphs new ids, and writes the line', async () => {
		const one = await released();
		const git = (...args: string[]) => execFileSync('git', args, { cwd: one.content, stdio: 'pipe' });
		git('init', '-q');
		git('add', '.');
		git('-c', 'user.name=T', '-c', 'user.email=t@t.example', 'commit', '-qm', 'Publish');
		const before = one.read(one.file);
		edit(one, one.file, 'сім парків', 'вісім парків');
		edit(one, one.file, 'Інших даних', 'Нове речення стоїть тут.\n\nІнших даних');
		edit(one, one.file, 'Коштів на них не виділено.\n\n', '');
		const { json } = await one.run(correct, [one.id], why);
		assert.deepEqual(json, {
			status: 'corrected',
			letter: one.id,
			version: 2,
			...why,
			from: null,
			added: ['p4'],
			removed: ['p2'],
		});
		assert.equal(one.read(`versions/${one.id}/v1.md`), before);
		assert.deepEqual(letterIn(one, one.id).paragraphs, ['p1', 'p4', 'p3']);
		assert.deepEqual(one.faults(), []);
	});

	it('keeps the published version before it is edited, where there is no git', async () => {
		const one = await released();
		const before = one.read(one.file);
		const { json } = await one.run(correct, [one.id]);
		assert.equal((json as { status: string }).status, 'begun');
		assert.equal(one.read(`versions/${one.id}/v1.md`), before);
		edit(one, one.file, 'сім', 'вісім');
		await one.run(correct, [one.id], why);
		assert.deepEqual(one.faults(), []);
	});

	it('says what to do where the published version is nowhere', async () => {
		const one = await released();
		edit(one, one.file, 'сім', 'вісім');
		await assert.rejects(one.run(correct, [one.id], why), (error) => {
			assert.ok(error instanceof LedgerRefusal);
			assert.match(error.message, /--begin/);
			return true;
		});
		assert.equal(linesOf(one, '45000000/2031').length, 1);
	});

	it('never gives an id again, through many versions', async () => {
		const one = await released();
		const steps: [string, string][] = [
			['\n\nІнших даних немає.', ''],
			['Коштів на них не виділено.', 'Коштів на них не виділено.\n\nПерше доповнення до листа.'],
			['\n\nПерше доповнення до листа.', ''],
			['Рада', 'Зовсім нові слова на початку.\n\nРада'],
		];
		for (const [from, to] of steps) {
			await one.run(correct, [one.id], { begin: true });
			edit(one, one.file, from, to);
			await one.run(correct, [one.id], why);
		}
		const { paragraphs, lastParagraph } = letterIn(one, one.id);
		assert.deepEqual([paragraphs, lastParagraph], [['p5', 'p1', 'p2'], undefined]);
		assert.equal(linesOf(one, '45000000/2031').length, 5);
		assert.deepEqual(one.faults(), []);
	});

	it('gives a letter another address, and takes versions, source and requests along', async () => {
		const one = await released(copied);
		one.write('requests/requests.example/7.md', request(one.id));
		await one.run(correct, [one.id], { ...why, index: '26/З' });
		const id = '45000000/2031/26-z';
		assert.equal(letterIn(one, id).registrationIndex, '26/З');
		assert.match(one.read(`ledger/45000000/2031.jsonl`), new RegExp(`"letter":"${id}".*"from":"${one.id}"`));
		assert.deepEqual(readdirSync(one.path('letters/45000000/2031')), ['26-z.md']);
		assert.deepEqual(readdirSync(one.path(`versions/${id}`)), ['v1.md']);
		assert.equal(one.read(`sources/${id}.txt`) + one.read(`sources/${id}/1.webp`), 'копіяобраз');
		assert.ok(one.read('requests/requests.example/7.md').includes(`"${id}"`));
		assert.deepEqual(one.faults(), []);
		await assert.rejects(one.run(correct, [id], { ...why, rename: one.id }), /is taken, or was once/);
		await assert.rejects(
			one.run(correct, [one.id], why),
			/is a former id; the letter is 45000000\/2031\/26-z now/,
		);
	});

	it('keeps the address where only the spelling of index or date changes it not', async () => {
		const one = await released();
		await one.run(correct, [one.id], { ...why, index: '25/З', date: '2031-02-02' });
		assert.deepEqual(
			[letterIn(one, one.id).registrationIndex, letterIn(one, one.id).date],
			['25/З', '2031-02-02'],
		);
		assert.deepEqual(one.faults(), []);
	});

	it('refuses personal data in reason and text, unknown types, drafts and letters that are not there', async () => {
		const one = await released();
		one.letter('27-z', text);
		await one.run(correct, [one.id], { begin: true });
		edit(one, one.file, 'сім', 'вісім');
		const reason = 'Пишіть на olena.vyhadana@poshta.example.';
		await assert.rejects(
			one.run(correct, [one.id], { ...why, reason }),
			/The reason holds personal data \(.*email/,
		);
		await assert.rejects(one.run(correct, [one.id], { ...why, type: 'fix' }), UsageError);
		await assert.rejects(one.run(correct, [one.id], { type: 'erratum' }), UsageError);
		await assert.rejects(one.run(correct, ['45000000/2031/27-z'], why), /is a draft/);
		await assert.rejects(one.run(correct, ['45000000/2031/99'], why), /has no letter/);
		edit(one, one.file, 'вісім', `вісім (${reason})`);
		await assert.rejects(one.run(correct, [one.id], why), /holds personal data \(email/);
		assert.equal(linesOf(one, '45000000/2031').length, 1);
	});

	it('refuses what the build refuses: a name beside a role, and a mark while the copy shows what it masks', async () => {
		const one = await released(copied);
		await one.run(correct, [one.id], { begin: true });
		const before = one.read(one.file);
		for (const [from, to, expected] of [
			['сім', 'сім (заявниця Зразкова Ганна Петрівна)', /holds personal data \([a-z, -]*name\)/],
			[
				'сім парків',
				'[приховано: особа 1]',
				/marks \(person-name\) that were put in by hand.*npm run redact/,
			],
		] as const) {
			edit(one, one.file, from, to);
			await assert.rejects(one.run(correct, [one.id], why), (error) => {
				assert.ok(error instanceof LedgerRefusal);
				assert.match(error.message, expected);
				assert.doesNotMatch(error.message, /Зразков/);
				return true;
			});
			one.write(one.file, before);
		}
		assert.equal(linesOf(one, '45000000/2031').length, 1);
	});

	it('offers the editor where nothing is edited yet, and goes on with what was written there', async () => {
		const one = await released();
		const editor = one.path('editor.mjs');
		one.write(
			'editor.mjs',
			`import { readFileSync, writeFileSync } from 'node:fs';
			const [, , file] = process.argv;
			writeFileSync(file, readFileSync(file, 'utf8').replace('сім', 'вісім'));`,
		);
		const { VISUAL } = process.env;
		process.env['VISUAL'] = `${process.execPath} ${editor}`;
		const answers = ['y', 'Виправлено число.', 'erratum', 'y'];
		const dialogue = dialogueOf({ ask: async () => answers.shift() ?? '', say: () => {}, close: () => {} });
		const { json } = await one.run(correct, [one.id], {}, dialogue);
		if (VISUAL === undefined) delete process.env['VISUAL'];
		else process.env['VISUAL'] = VISUAL;
		assert.equal((json as { status: string }).status, 'corrected');
		assert.match(one.read(one.file), /вісім/);
		rmSync(editor);
		assert.deepEqual(one.faults(), []);
	});

	it('asks for what is missing, and writes nothing without a yes', async () => {
		const one = await released();
		await one.run(correct, [one.id], { begin: true });
		edit(one, one.file, 'сім', 'вісім');
		const talk = (answers: string[]) => {
			const asked: string[] = [];
			const dialogue = dialogueOf({
				ask: async (question) => {
					asked.push(question);
					return answers.shift() ?? '';
				},
				say: (told) => asked.push(told),
				close: () => {},
			});
			return { asked, dialogue };
		};
		const no = talk([one.id, 'Виправлено число.', '9', 'erratum', 'n']);
		await assert.rejects(one.run(correct, [], {}, no.dialogue), /Nothing was written/);
		assert.ok(no.asked.some((line) => line.includes('“9” is none of these.')));
		const yes = talk([one.id, '', 'Виправлено число.', '1', 'так']);
		const { json } = await one.run(correct, [], {}, yes.dialogue);
		const { type, version } = json as { type: string; version: number };
		assert.deepEqual([type, version], ['erratum', 2]);
	});
});

describe('npm run withdraw', () => {
	it('takes everything away and leaves a tombstone', async () => {
		const one = await released(copied);
		one.write('requests/requests.example/7.md', request(one.id));
		await one.run(correct, [one.id], { ...why, index: '26/З' });
		const id = '45000000/2031/26-z';
		const { text: said } = await one.run(withdraw, [id], gone);
		assert.match(said, /The history of git still has the text.*docs\/withdraw\.md/s);
		for (const folder of ['letters', 'versions', 'sources'])
			assert.deepEqual(readdirSync(one.path(folder)), []);
		// Whether the request's page elsewhere names whoever the letter masks is no longer known: nothing leads there.
		assert.deepEqual(readdirSync(one.path('requests/requests.example')), ['45000000-2031-26-z.md']);
		const left = one.read('requests/requests.example/45000000-2031-26-z.md');
		assert.ok(left.includes(`"${id}"`) && left.includes('number: null'), left);
		assert.deepEqual(tombstoneSchema.parse(parseDocument(one.read(`tombstones/${id}.md`)).data), {
			id,
			authority: '45000000',
			date: '2031-02-01',
			registrationIndex: '26/З',
		});
		assert.deepEqual(one.faults(), []);
		await one.run(release, []);
		assert.match(linesOf(one, 'releases').at(-1) ?? '', /"letters":0,"versions":0/);
		assert.deepEqual(one.faults(), []);
		await assert.rejects(one.run(correct, [id], why), /was withdrawn on 2031-03-01/);
	});

	it('takes the appendices that came with it, and refuses where one is a draft', async () => {
		const one = await released();
		const appendix = { kind: 'appendix', belongsTo: one.id, addressee: null, signatory: null } as const;
		const id = one.letter('25-k-170iz-appendix', 'Перелік вулиць.', appendix);
		const other = one.letter('26', 'Інший лист.', {});
		await assert.rejects(one.run(withdraw, [one.id], gone), /appendix came with this letter and is a draft/);
		assert.ok(existsSync(one.path(one.file)));
		await one.run(release, []);
		const { text, json } = await one.run(withdraw, [one.id], gone);
		assert.match(text, /25-k-170iz-appendix, which came with it, is withdrawn too/);
		assert.deepEqual((json as { company: string[] }).company, [id]);
		assert.deepEqual(readdirSync(one.path('letters/45000000/2031')), [`${other.split('/').at(-1)}.md`]);
		assert.ok(existsSync(one.path(`tombstones/${id}.md`)));
		assert.deepEqual(one.faults(), []);
	});

	it('takes away what editors have left of the letter, and nothing of others', async () => {
		const one = await released(copied);
		const own = [
			'.@.md.swp',
			'@.md~',
			'#@.md#',
			'@.md.orig',
			'@_BASE_4711.md',
			'@ (1).md',
			'@ — копія.md',
			'~$@.docx',
		];
		const slug = one.id.split('/').at(-1) ?? '';
		const named = (as: string) => own.map((name) => name.replace('@', as));
		for (const name of [...named(slug), ...named(`${slug}-2`)])
			one.write(`letters/45000000/2031/${name}`, 'Слова листа.');
		one.write(`sources/45000000/2031/${slug} (1).txt`, 'Слова листа.');
		await one.run(withdraw, [one.id], gone);
		assert.deepEqual(readdirSync(one.path('letters/45000000/2031')).sort(), named(`${slug}-2`).sort());
		assert.deepEqual(readdirSync(one.path('sources')), []);
	});

	it('ends a withdrawal that was interrupted', async () => {
		const one = await released();
		const before = one.read(one.file);
		await one.run(withdraw, [one.id], gone);
		one.write(one.file, before);
		rmSync(one.path(`tombstones/${one.id}.md`));
		assert.deepEqual(new Set(one.faults()), new Set([`unfinished-withdrawal ${one.id}`]));
		await one.run(withdraw, [one.id]);
		assert.deepEqual(one.faults(), []);
		assert.equal(linesOf(one, '45000000/2031').length, 2);
	});

	it('refuses a reason with personal data, and does nothing then or on a dry run', async () => {
		const one = await released();
		for (const reason of [
			'Просив запитувач, тел. 067 123 45 67.',
			'Лист надіслано на olena.vyhadana@poshta.example.',
		]) {
			await assert.rejects(one.run(withdraw, [one.id], { ...gone, reason }), (error: Error) => {
				assert.match(error.message, /The reason holds personal data/);
				assert.ok(!error.message.includes('067') && !error.message.includes('vyhadana'));
				return true;
			});
		}
		await one.run(withdraw, [one.id], { ...gone, 'dry-run': true });
		assert.ok(existsSync(one.path(one.file)));
		assert.deepEqual(one.faults(), []);
		assert.equal(readFileSync(one.path('ledger/45000000/2031.jsonl'), 'utf8').includes('withdrawal'), false);
	});
});

function request(letter: string): string {
	return `---\nid: "requests.example/7"\nhost: "requests.example"\nnumber: 7\nslug: null\ntitle: null\nauthority: "45000000"\nbodyName: null\nstate: null\nlaw: null\ncreatedAt: null\nupdatedAt: null\nmessages:\n  - direction: "incoming"\n    date: null\n    number: null\n    letters:\n      - "${letter}"\n---\n`;
}
