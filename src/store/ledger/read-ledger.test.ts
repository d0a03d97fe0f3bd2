import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, test } from 'node:test';
import { aRecord } from '#archive/ledger/testing/a-record.ts';
import { readLedger } from './read-ledger.ts';

const root = mkdtempSync(join(tmpdir(), 'read-ledger-'));
after(() => rmSync(root, { recursive: true }));

const record = aRecord('a/2031/x');
const release = {
	...{ number: 1, date: '2031-02-03', letters: 1, versions: 1, previous: null },
	...{ root: 'b'.repeat(64), heads: 'c'.repeat(64) },
};
const tombstone = '---\nid: "a/2031/w"\nauthority: "a"\ndate: null\nregistrationIndex: "7/В"\n---\n';

test('an archive without a ledger has none', () => {
	assert.deepEqual(readLedger(join(root, 'nothing')), { records: [], releases: [], tombstones: [] });
});

test('lines, releases and tombstones are read, each checked', () => {
	const content = write('whole', {
		'ledger/a/2031.jsonl': `${JSON.stringify(record)}\n`,
		'ledger/releases.jsonl': `${JSON.stringify(release)}\n`,
		'tombstones/a/2031/w.md': tombstone,
	});
	assert.deepEqual(readLedger(content), {
		records: [record],
		releases: [release],
		tombstones: [{ id: 'a/2031/w', authority: 'a', date: null, registrationIndex: '7/В' }],
	});
});

for (const [name, files, fault] of [
	[
		'json',
		{ 'ledger/a/2031.jsonl': '{"event":\n' },
		/ledger\/a\/2031\.jsonl: In the ledger line 1 cannot be read.*Bring the file back/s,
	],
	[
		'line',
		{ 'ledger/a/2031.jsonl': `${JSON.stringify(record)}\n{"event":"lost"}\n` },
		/ledger\/a\/2031\.jsonl: In the ledger line 2 cannot be read.*Bring the file back/s,
	],
	[
		'release',
		{ 'ledger/releases.jsonl': '{}\n' },
		/ledger\/releases\.jsonl: In the ledger line 1 cannot be read/,
	],
	[
		'tombstone',
		{ 'tombstones/a/2031/w.md': '---\nid: "a/2031/w"\n---\n' },
		/w\.md does not say.*registrationIndex/s,
	],
] as const) {
	test(`what is wrong with a ${name} is told with its place`, () => {
		assert.throws(() => readLedger(write(name, files)), fault);
	});
}

function write(name: string, files: Readonly<Record<string, string>>): string {
	for (const [file, text] of Object.entries(files)) {
		const target = join(root, name, file);
		mkdirSync(dirname(target), { recursive: true });
		writeFileSync(target, text);
	}
	return join(root, name);
}
