import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { test } from 'node:test';
import { withoutDigests } from './without-digests.ts';

const [md5, sha1, sha256] = ['md5', 'sha1', 'sha256'].map((name) =>
	createHash(name).update('лавка').digest('hex'),
) as [string, string, string];

test('digests are left out where they stand alone', () => {
	for (const digest of [md5, sha1, sha256])
		for (const [before, after] of [
			['', ''],
			['"', '"'],
			['swh:1:cnt:', '"'],
			['SHA-256 ', ' copy:-'],
			['<code>', '</code>'],
		])
			assert.equal(withoutDigests(`${before}${digest}${after}`), `${before}\r${after}`);
});

test('what may be a part of somebody’s address or number stays', () => {
	for (const text of [
		`${md5}@mail.example`,
		`${md5} @ mail.example`,
		`${md5} (at) mail.example`,
		`${md5} собака mail.example`,
		`t.me/${md5}`,
		`ivan.${md5}`,
		`${md5}0`,
		'1'.repeat(32),
		`${md5.slice(1)}`,
		md5.toUpperCase(),
	])
		assert.equal(withoutDigests(text), text);
});
