import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { onDisk, shownPath } from '../read/open/byte-path.ts';
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
		assert.deepEqual(findSources([inbox]), {
			sources: letters.map((name) => join(inbox, name)),
			leftOut: 5,
		});
		assert.equal(findSources([join(inbox, 'a.txt'), inbox]).sources.length, letters.length);
	});

	it('keeps a path that is named itself, whether it is there or not', () => {
		const paths = ['нема/такого.txt', 'нема/.gitkeep', 'x'.repeat(5000)];
		assert.deepEqual(findSources(paths).sources, [...paths].sort());
	});

	it('keeps whatever else is met, for its refusal to tell of it', () => {
		const inbox = mkdtempSync(join(tmpdir(), 'inbox-'));
		symlinkSync(inbox, join(inbox, 'back'));
		symlinkSync('circle', join(inbox, 'circle'));
		symlinkSync('нема', join(inbox, 'gone.txt'));
		execFileSync('mkfifo', [join(inbox, 'pipe')]);
		assert.deepEqual(
			findSources([inbox]).sources,
			['back', 'circle', 'gone.txt', 'pipe'].map((name) => join(inbox, name)),
		);
	});

	it('opens a folder that is named like a file that is no letter', () => {
		const inbox = mkdtempSync(join(tmpdir(), 'inbox-'));
		for (const name of ['2031.md', 'README', 'архів.bak']) {
			mkdirSync(join(inbox, name));
			writeFileSync(join(inbox, name, 'лист.txt'), '');
		}
		assert.equal(findSources([inbox]).sources.length, 3);
	});

	it('finds names that are not UTF-8', () => {
		const inbox = mkdtempSync(join(tmpdir(), 'inbox-'));
		const names = ['8be1a82e747874', 'cfe8f1f22e706466', 'ff', 'd09b8b2e747874', 'eda0802e747874'];
		for (const name of names)
			writeFileSync(Buffer.concat([Buffer.from(`${inbox}/`), Buffer.from(name, 'hex')]), '');
		const { sources } = findSources([inbox]);
		assert.deepEqual(sources.map((path) => Buffer.from(onDisk(path)).toString('hex').slice(-4)).sort(), [
			...['2fff', '6466', '7874', '7874', '7874'],
		]);
		for (const path of sources) assert.ok(existsSync(onDisk(path)) && shownPath(path).isWellFormed());
	});

	it('leaves corrections to what they lie beside, and counts those of nothing', () => {
		const inbox = mkdtempSync(join(tmpdir(), 'inbox-'));
		for (const name of ['a.txt', 'a.yml', 'b.pdf', 'b.pdf.yaml', 'в.yml'])
			writeFileSync(join(inbox, name), '');
		const { sources, leftOut } = findSources([inbox]);
		assert.deepEqual([sources.length, leftOut], [2, 1]);
	});
});
