import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { relativeHref } from './relative-href.ts';

const name = fc.stringMatching(/^[a-z0-9]{1,6}$/);
const path = fc
	.array(name, { maxLength: 4 })
	.chain((folders) => name.map((file) => [...folders, `${file}.html`].join('/')));

test('a relative href resolves to its target from any page, at a root and under a project path', () => {
	fc.assert(
		fc.property(path, path, (from, to) => {
			for (const root of ['https://example.org/', 'https://example.org/repository/']) {
				assert.equal(new URL(relativeHref(from, to), root + from).href, root + to);
			}
		}),
	);
});

test('fragments and queries are kept', () => {
	assert.equal(relativeHref('a/b/c.html', 'a/search.html?q=x/y#z'), '../search.html?q=x/y#z');
	assert.equal(relativeHref('a/b.html', 'a/b.html#p1'), 'b.html#p1');
});
