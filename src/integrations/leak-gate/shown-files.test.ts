import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, test } from 'node:test';
import { shownFiles } from './shown-files.ts';

const root = mkdtempSync(join(tmpdir(), 'shown-files-'));
after(() => rmSync(root, { recursive: true }));

test('finds what results show, in an index of all years and in those of each, and nothing else', () => {
	const shown = ['pagefind/2031-1/fragment/b.pf_fragment.js', 'pagefind/fragment/a.pf_fragment.js'];
	const others = ['pagefind/index/c.pf_index.js', 'pagefind/words/0.js', 'letters/d.pf_fragment.js'];
	for (const file of [...shown, ...others]) {
		mkdirSync(dirname(join(root, file)), { recursive: true });
		writeFileSync(join(root, file), '');
	}
	assert.deepEqual([...shownFiles(root)].sort(), shown);
});
