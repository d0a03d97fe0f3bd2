import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { dumpMail } from '../../mail/dump-mail.ts';
import { mbox } from './index.ts';

const { UPDATE_FIXTURES } = process.env;
const fixtures = join(import.meta.dirname, 'fixtures');

describe('mbox', () => {
	for (const name of readdirSync(fixtures)) {
		it(`reads the fixture ${name}`, async () => {
			const bytes = readFileSync(join(fixtures, name, 'source.mbox'));
			assert.equal(mbox.recognises(bytes), true);
			const dump = await dumpMail(mbox, bytes);
			const expected = join(fixtures, name, 'expected.txt');
			if (UPDATE_FIXTURES || !existsSync(expected)) writeFileSync(expected, dump);
			assert.equal(dump, readFileSync(expected, 'utf8'));
		});
	}
});
