import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { openSaid } from './open-said.ts';

const dir = mkdtempSync(join(tmpdir(), 'open-said-'));
after(() => rmSync(dir, { recursive: true }));
mkdirSync(join(dir, 'letters/90000015/2031'), { recursive: true });
writeFileSync(
	join(dir, 'letters/90000015/2031/5.md'),
	'---\ncontactLines:\n  - "вул. Зразкова, 1, м. Зразків, тел. 1-11-11"\nsignatory:\n  post: "Секретар ради"\n---\nПро лавки.\n',
);
const fragment = 'pagefind/fragment/uk_1a2b3c4.pf_fragment.js';
const shown = '["/letters/90000015/2031/5.html","';
const leave = openSaid(dir)(fragment, shown);

test('lines of the letter are left out where the search index joins them by full stops', () => {
	assert.equal(leave('Секретар ради. вул. Зразкова, 1, м. Зразків, тел. 1-11-11.'), '\r. \r');
});

test('the rest of a sentence is looked at together with such a line in it', () => {
	const words = 'Громадянка проживає: вул. Зразкова, 1, м. Зразків, тел. 1-11-11';
	assert.equal(leave(words), words);
	assert.equal(leave(`Секретар ради. ${words}`), `\r. ${words}`);
});
