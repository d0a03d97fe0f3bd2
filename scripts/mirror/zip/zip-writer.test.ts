import assert from 'node:assert/strict';
import { closeSync, openSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import fc from 'fast-check';
import { unzipSync } from 'fflate';
import { unpack } from '../../verify/unpack.ts';
import { readZipDirectory } from '../../verify/zip-directory.ts';
import { workFolder } from '../testing/make-site.ts';
import { outsideTool } from '../testing/outside-tool.ts';
import { directoryEntry, dosTime, endRecords, localHeader, mayBeWide } from './records.ts';
import { openZipWriter } from './zip-writer.ts';

const root = workFolder('zip');
let number = 0;

function zipOf(
	entries: readonly (readonly [string, Uint8Array])[],
	date: string | null = '2026-11-23',
): string {
	number += 1;
	const file = join(root, `${number}.zip`);
	const zip = openZipWriter(file, date);
	for (const [at, [name, bytes]] of entries.entries()) {
		const source = join(root, `${number}-${at}`);
		writeFileSync(source, bytes);
		zip.addFile(name, source);
	}
	zip.close();
	return file;
}

async function read(file: string): Promise<Map<string, Buffer>> {
	const descriptor = openSync(file, 'r');
	try {
		const found = new Map<string, Buffer>();
		for (const entry of readZipDirectory(descriptor, statSync(file).size)) {
			found.set(entry.name, Buffer.concat(await Array.fromAsync(unpack(file, descriptor, entry))));
		}
		return found;
	} finally {
		closeSync(descriptor);
	}
}

test('whatever is packed is unpacked the same, by our reader and by another', async () => {
	const entry = fc.tuple(
		fc.string({ unit: 'grapheme', minLength: 1, maxLength: 20 }).filter((name) => !/[/\\\0]/.test(name)),
		fc.oneof(
			fc.uint8Array({ maxLength: 3000 }),
			fc.nat(200_000).map((length) => new Uint8Array(length).fill(65)),
		),
	);
	const entries = fc.uniqueArray(entry, { maxLength: 6, selector: ([name]) => name });
	await fc.assert(
		fc.asyncProperty(entries, async (given) => {
			const file = zipOf(given);
			const ours = await read(file);
			const others = unzipSync(readFileSync(file));
			assert.equal(ours.size, given.length);
			for (const [name, bytes] of given) {
				assert.ok(ours.get(name)?.equals(bytes), name);
				assert.ok(Buffer.from(others[name] ?? []).equals(bytes), name);
			}
		}),
		{ numRuns: 60 },
	);
});

test('the same entries give the same bytes, and another date gives others', () => {
	const entries = [['лист.txt', Buffer.from('Так. '.repeat(1000))]] as const;
	const [first, second] = [readFileSync(zipOf(entries)), readFileSync(zipOf(entries))];
	assert.ok(first.equals(second));
	assert.ok(!first.equals(readFileSync(zipOf(entries, '2026-11-24'))));
});

test('what is longer than a chunk is packed as a stream', async () => {
	const bytes = Buffer.from(Array.from({ length: 400_000 }, (_, at) => `${at % 977} `).join(''));
	assert.ok(bytes.length > 1 << 20);
	const found = await read(zipOf([['a.txt', bytes]]));
	assert.ok(found.get('a.txt')?.equals(bytes));
});

test('more than 65,535 entries make a Zip64 file', async (context) => {
	const file = join(root, 'many.zip');
	const zip = openZipWriter(file, null);
	for (let at = 0; at < 66_000; at += 1) zip.addBytes(`${at}`, '', true);
	zip.close();
	const descriptor = openSync(file, 'r');
	assert.equal(readZipDirectory(descriptor, statSync(file).size).length, 66_000);
	closeSync(descriptor);
	const tested = await outsideTool(context, 'unzip', ['-tq', file]);
	if (tested) assert.equal(tested.status, 0, tested.stdout + tested.stderr);
});

test('sizes and places that are too large go to Zip64’s fields, which readers read', async (context) => {
	const file = join(root, 'wide.zip');
	const zip = openZipWriter(file, '2026-11-23', 100);
	const large = Buffer.from('Великий. '.repeat(500));
	zip.addBytes('великий.txt', large);
	zip.addBytes('після.txt', 'Після великого.');
	zip.close();
	const found = await read(file);
	assert.ok(found.get('великий.txt')?.equals(large));
	assert.equal(found.get('після.txt')?.toString(), 'Після великого.');
	const tested = await outsideTool(context, 'unzip', ['-tq', file]);
	if (tested) assert.equal(tested.status, 0, tested.stdout + tested.stderr);
});

test('places past 4 GiB and counts past 65,535 go to the Zip64 fields', () => {
	const record = { name: 'a', method: 0 as const, crc: 1, packed: 5, size: 5, at: 2 ** 32 + 7 };
	const entry = directoryEntry(record, dosTime(null));
	assert.equal(entry.readUInt32LE(42), 0xffff_ffff);
	assert.equal(entry.readBigUInt64LE(46 + 1 + 4), BigInt(2 ** 32 + 7));
	assert.equal(endRecords(3, 100, 50).length, 22);
	assert.equal(endRecords(65_535, 100, 50).length, 98);
	assert.equal(endRecords(3, 2 ** 32, 50).readBigUInt64LE(48), BigInt(2 ** 32));
	assert.equal(localHeader(record, dosTime(null), false).length, 31);
	assert.equal(mayBeWide(4_000_000_000), false);
	assert.equal(mayBeWide(4_290_000_000), true);
});

test('dates that a ZIP file cannot tell become its first day', () => {
	assert.equal(Buffer.from(dosTime('2018-04-03')).toString('hex'), '0000834c');
	for (const date of [null, '1979-12-31', '2108-01-01'])
		assert.equal(Buffer.from(dosTime(date)).toString('hex'), '00002100');
});
