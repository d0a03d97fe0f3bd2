import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { LedgerRefusal } from '../ledger/ledger-refusal.ts';
import { openFingerprintKey } from './fingerprint-key.ts';

describe('openFingerprintKey', () => {
	it('makes a key once, for nobody else to read, and keeps it', () => {
		const folder = mkdtempSync(join(tmpdir(), 'key-'));
		const { key, age, path } = openFingerprintKey({ keep: true, folder });
		assert.equal(age, 'new');
		assert.match(key, /^[0-9a-f]{64}$/);
		assert.deepEqual(readdirSync(folder), ['.fingerprint-key']);
		assert.equal(statSync(path).mode & 0o77, 0);
		assert.deepEqual(openFingerprintKey({ keep: true, folder }), { key, age: 'kept', path });
	});

	it('leaves nothing where nothing may change, nor where it cannot', () => {
		const folder = mkdtempSync(join(tmpdir(), 'key-'));
		assert.equal(openFingerprintKey({ keep: false, folder }).age, 'passing');
		assert.deepEqual(readdirSync(folder), []);
		assert.equal(openFingerprintKey({ keep: true, folder: join(folder, 'нема') }).age, 'passing');
		mkdirSync(join(folder, '.fingerprint-key'));
		assert.equal(openFingerprintKey({ keep: true, folder }).age, 'passing');
	});

	it('takes no other key in the place of one that is broken', () => {
		const folder = mkdtempSync(join(tmpdir(), 'key-'));
		writeFileSync(join(folder, '.fingerprint-key'), 'abc\n');
		assert.throws(() => openFingerprintKey({ keep: true, folder }), LedgerRefusal);
		assert.equal(readFileSync(join(folder, '.fingerprint-key'), 'utf8'), 'abc\n');
	});
});
