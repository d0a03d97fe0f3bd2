import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { findSources } from './find-sources.ts';

describe('findSources', () => {
	it('finds letters in folders, in order, without what is no letter', () => {
		const inbox = mkdtempSync(join(tmpdir(), 'inbox-'));
		mkdirSync(join(inbox, 'б'));
		mkdirSync(join(inbox, '.git'));
		const letters = ['Z.txt', 'a.txt', 'а.pdf', 'б/в.txt'];
		const others = [
			'.gitkeep',
			'.git/x.txt',
			'README.md',
			'a.expected.json',
			'Thumbs.db',
			'~$а.docx',
			'a.txt~',
		];
		for (const name of [...letters, ...others]) writeFileSync(join(inbox, name), '');
		symlinkSync(inbox, join(inbox, 'loop'));
		assert.deepEqual(
			findSources([inbox]),
			letters.map((name) => join(inbox, name)),
		);
		assert.deepEqual(findSources([join(inbox, 'a.txt'), inbox]).length, letters.length);
	});

	it('keeps what is named by itself, be it there or not', () => {
		assert.deepEqual(findSources(['нема/такого.txt', 'нема/.gitkeep']), ['нема/.gitkeep', 'нема/такого.txt']);
	});
});
