import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { describe, it } from 'node:test';
import { swhid, swhidWithOrigin } from './swhid.ts';

const sha1 = (bytes: Uint8Array) => createHash('sha1').update(bytes).digest();
const bytes = (text: string) => new TextEncoder().encode(text);

describe('swhid', () => {
	// What `git hash-object` says about the same files.
	for (const [text, hash] of [
		['', 'e69de29bb2d1d6434b8b29ae775ad8c2e48c5391'],
		['hello\n', 'ce013625030ba8dba906f756967f9e9ca394464a'],
		['Лист № 1\n', '8ee3ec698b62641ef89cf16d68e118c97e1a1c16'],
	] as const) {
		it(`is Git’s of ${JSON.stringify(text)}`, () => {
			assert.equal(swhid(bytes(text), sha1), `swh:1:cnt:${hash}`);
		});
	}

	it('bears where it was seen, escaped where the address would end it', () => {
		assert.equal(
			swhidWithOrigin('swh:1:cnt:00', 'https://example.org/a;b%20c'),
			'swh:1:cnt:00;origin=https://example.org/a%3Bb%2520c',
		);
	});
});
