import assert from 'node:assert/strict';
import { test } from 'node:test';
import { linksIn } from './links-in.ts';

test('addresses end where the sentence goes on', () => {
	const text = 'Див. https://dim.example/a?b=c_d, «http://rada.example/2031/»; (https://dim.example/x).';
	const found = linksIn(text);
	assert.deepEqual(
		found.map(({ url }) => url),
		['https://dim.example/a?b=c_d', 'http://rada.example/2031/', 'https://dim.example/x'],
	);
	for (const { url, from, to } of found) assert.equal(text.slice(from, to), url);
	assert.deepEqual(linksIn('dim.example, ftp://dim.example/a, https:// і https://['), []);
});
