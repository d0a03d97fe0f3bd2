import assert from 'node:assert/strict';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { crc32 } from 'node:zlib';
import fc from 'fast-check';
import iconv from 'iconv-lite';
import type { Reading } from '../../contract/reading.ts';
import { maximumEntries } from '../../shared/zip/directory.ts';
import { maximumEntryBytes } from '../../shared/zip/inflate.ts';
import { makeZip } from '../../testing/make-zip.ts';
import { refusal } from '../../testing/refusal.ts';
import { testContainers } from '../../testing/test-containers.ts';
import { mutated, testRobustness } from '../../testing/test-robustness.ts';
import { zip } from './index.ts';

const fixtures = join(import.meta.dirname, 'fixtures');
const letter = Buffer.from('Вигадана міська рада\n03.04.2031 № 25/К-170\nВідповідаємо на Ваш запит.\n');

describe('zip', () => {
	testContainers(zip, fixtures);

	it('reads names in the code pages of Ukrainian archives', async () => {
		const cases = { cp866: 'Ответ рады.txt', cp1125: 'Відповідь їхня.txt', 'windows-1251': 'Відповідь.txt' };
		for (const [encoding, name] of Object.entries(cases)) {
			const names = await memberNames(makeZip([{ name: iconv.encode(name, encoding), bytes: letter }]));
			assert.deepEqual(names, [name], encoding);
		}
	});

	it('reads UTF-8 names that nothing announces, and those of the Unicode extra field', async () => {
		const name = 'Лист ґанку.txt';
		const plain = makeZip([{ name: Buffer.from(name), bytes: letter }]);
		assert.deepEqual(await memberNames(plain), [name]);
		const raw = Buffer.from('list.txt');
		const field = (of: Buffer) => {
			const head = Buffer.alloc(9);
			head.writeUInt16LE(0x7075, 0);
			head.writeUInt16LE(5 + Buffer.byteLength(name), 2);
			head.writeUInt8(1, 4);
			head.writeUInt32LE(crc32(of), 5);
			return Buffer.concat([head, Buffer.from(name)]);
		};
		assert.deepEqual(await memberNames(makeZip([{ name: raw, bytes: letter, extra: field(raw) }])), [name]);
		const stale = makeZip([{ name: raw, bytes: letter, extra: field(Buffer.from('other')) }]);
		assert.deepEqual(await memberNames(stale), ['list.txt']);
	});

	it('keeps of a name that points outside only its last part', async () => {
		const names = [
			'../../лист.txt',
			'/etc/лист.txt',
			'C:\\Листи\\лист.txt',
			'\\\\server\\лист.txt',
			'a/../../лист.txt',
		];
		for (const name of names) {
			const reading = await read(makeZip([{ name, bytes: letter }]));
			assert.deepEqual(
				reading.members.map((member) => member.name),
				['лист.txt'],
				name,
			);
			assert.deepEqual(
				reading.warnings.map(({ ruleId }) => ruleId),
				['unsafe-name'],
				name,
			);
		}
	});

	it('keeps folders, and shows what a turned reading direction hides', async () => {
		const made = makeZip([
			{ name: 'Листи/перший.txt', bytes: letter },
			{ name: 'Листи\\fdp\u202Etxt.exe', bytes: letter },
		]);
		assert.deepEqual(await memberNames(made), ['Листи/перший.txt', 'Листи/fdptxt.exe']);
	});

	it('tells apart members of one name', async () => {
		const made = makeZip([
			{ name: 'a/../лист.txt', bytes: letter },
			{ name: '/лист.txt', bytes: letter },
			{ name: 'лист.txt', bytes: letter },
		]);
		assert.deepEqual(await memberNames(made), ['лист.txt', 'лист (2).txt', 'лист (3).txt']);
	});

	it('leaves out folders and what operating systems leave', async () => {
		const made = makeZip([
			{ name: 'Листи/', bytes: Buffer.alloc(0), store: true },
			{ name: '__MACOSX/._лист.txt', bytes: letter },
			{ name: 'Листи/.DS_Store', bytes: letter },
			{ name: 'Thumbs.db', bytes: letter },
			{ name: 'Листи/лист.txt', bytes: letter },
		]);
		assert.deepEqual(await memberNames(made), ['Листи/лист.txt']);
	});

	it('reads stored entries, a comment at the end and bytes before the archive', async () => {
		const made = makeZip([{ name: 'лист.txt', bytes: letter, store: true }], 'Коментар');
		const { members } = await read(Buffer.concat([Buffer.from('PK\x03\x04#!', 'latin1'), made]));
		assert.deepEqual(Buffer.from(members[0]?.bytes ?? []), letter);
	});

	it('refuses what a password locks, and tells of it where only a part is locked', async () => {
		const locked = { name: 'лист.txt', bytes: letter, flags: 0x0801 };
		await assert.rejects(read(makeZip([locked])), refusal('encrypted-file'));
		const reading = await read(makeZip([locked, { name: 'другий.txt', bytes: letter }]));
		assert.deepEqual(
			reading.members.map(({ name }) => name),
			['другий.txt'],
		);
		assert.deepEqual(
			reading.warnings.map(({ ruleId }) => ruleId),
			['unread-part'],
		);
	});

	it('tells of what is packed in another way or broken', async () => {
		const good = { name: 'добрий.txt', bytes: letter };
		for (const bad of [{ method: 14 }, { crc: 1 }, { method: 8, store: true }]) {
			const reading = await read(makeZip([{ name: 'лист.txt', bytes: letter, ...bad }, good]));
			assert.deepEqual(
				reading.members.map(({ name }) => name),
				['добрий.txt'],
			);
			assert.deepEqual(
				reading.warnings.map(({ ruleId }) => ruleId),
				['unread-part'],
			);
		}
	});

	it('refuses bombs, whatever their headers claim', async () => {
		const zeros = Buffer.alloc(maximumEntryBytes + 1);
		await assert.rejects(read(makeZip([{ name: 'a.txt', bytes: zeros, size: 10 }])), refusal('too-large'));
		const ratio = Buffer.alloc(20 * 1024 * 1024);
		await assert.rejects(read(makeZip([{ name: 'a.txt', bytes: ratio }])), refusal('too-large'));
		const many = Array.from({ length: maximumEntries + 1 }, (_, at) => ({ name: `${at}`, bytes: letter }));
		await assert.rejects(read(makeZip(many)), refusal('too-large'));
	});

	it('refuses entries that share their bytes', async () => {
		const made = makeZip([
			{ name: 'a.txt', bytes: letter },
			{ name: 'b.txt', bytes: letter, shares: 0 },
		]);
		await assert.rejects(read(made), refusal('too-large'));
	});

	it('refuses an empty archive and one that is cut off', async () => {
		await assert.rejects(read(makeZip([])), refusal('empty-file'));
		const whole = makeZip([{ name: 'лист.txt', bytes: letter }]);
		for (let end = 4; end < whole.length; end++) {
			await assert.rejects(read(whole.subarray(0, end)), refusal('damaged-file'));
		}
	});

	const whole = makeZip([
		{ name: 'Листи/лист.txt', bytes: letter },
		{ name: iconv.encode('лист.txt', 'cp866'), bytes: letter, store: true },
	]);
	testRobustness('whatever stands in the bytes', mutated([whole]), readSafeNames, 2_000);

	const tails = fc
		.uint8Array({ maxLength: 300 })
		.map((tail) => Buffer.concat([Buffer.from('PK\x03\x04', 'latin1'), tail]));
	testRobustness('whatever follows the signature', tails, readSafeNames);
});

async function read(bytes: Uint8Array): Promise<Extract<Reading, { kind: 'container' }>> {
	const reading = await zip.read(bytes, { name: 'архів.zip', ocr: 'embedded' });
	assert.equal(reading.kind, 'container');
	return reading;
}

async function memberNames(bytes: Uint8Array): Promise<string[]> {
	return (await read(bytes)).members.map(({ name }) => name);
}

async function readSafeNames(bytes: Uint8Array): Promise<void> {
	for (const { name } of (await read(bytes)).members)
		assert.doesNotMatch(name, /^[/\\]|(?:^|[/\\])\.\.(?:[/\\]|$)/u);
}
