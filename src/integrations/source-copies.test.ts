import assert from 'node:assert/strict';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { after, test } from 'node:test';
import { aLetter } from '#archive/letter/testing/a-letter.ts';
import { formatDocument } from '#store/document/document.ts';
import { publishedCopies } from './source-copies.ts';

const root = mkdtempSync(join(tmpdir(), 'source-copies-'));
after(() => rmSync(root, { recursive: true }));

const id = '45000000/2031/25-k-1';
const all = { publish: true, pageImages: true };

test('what a letter names is published beside its page, and nothing else of the folder', () => {
	const content = archive('named', ['.pdf', '/1.webp', '/2.webp', '.docx', '/3.webp']);
	assert.deepEqual(
		publishedCopies(content, all).map(({ from, to, sha256 }) => [basename(from), to, sha256?.slice(0, 2)]),
		[
			['25-k-1.pdf', `letters/${id}.pdf`, 'ab'],
			['1.webp', `letters/${id}/page-1.webp`, undefined],
			['2.webp', `letters/${id}/page-2.webp`, undefined],
		],
	);
});

test('a letter whose index is a number has its copy too', () => {
	const content = archive('number', ['.pdf', '/1.webp', '/2.webp']);
	const numbered = '45000000/2031/2736';
	for (const place of ['letters', 'sources'])
		for (const ending of place === 'letters' ? ['.md'] : ['.pdf', ''])
			cpSync(join(content, place, id + ending), join(content, place, numbered + ending), {
				recursive: true,
			});
	const published = publishedCopies(content, all).map(({ to }) => to);
	for (const ending of ['.pdf', '/page-1.webp', '/page-2.webp'])
		assert.ok(published.includes(`letters/${numbered}${ending}`), ending);
	assert.equal(published.length, 6);
});

test('what the publisher leaves out is not published, and need not be there', () => {
	const content = archive('left-out', ['.pdf']);
	const names = (published: typeof all) => publishedCopies(content, published).map(({ to }) => to);
	assert.deepEqual(names({ publish: true, pageImages: false }), [`letters/${id}.pdf`]);
	assert.deepEqual(names({ publish: false, pageImages: true }), []);
});

test('a missing page image stops the build, a letter that is gone publishes nothing', () => {
	assert.throws(() => publishedCopies(archive('missing', ['.pdf', '/1.webp']), all), /2\.webp is missing/);
	const content = archive('gone', ['.pdf', '/1.webp', '/2.webp']);
	rmSync(join(content, 'letters'), { recursive: true });
	assert.deepEqual(publishedCopies(content, all), []);
	assert.deepEqual(publishedCopies(join(root, 'empty'), all), []);
});

/** A letter that names a copy of two pages, with these files in its place. */
function archive(name: string, files: readonly string[]): string {
	const content = join(root, name);
	const images = [
		{ width: 1, height: 1 },
		{ width: 1, height: 1 },
	];
	const copy = {
		kind: 'whole',
		extension: '.pdf',
		mediaType: 'application/pdf',
		sha256: 'ab'.repeat(32),
		bytes: 9,
		images,
	} as const;
	const { source } = aLetter();
	const letter = aLetter({ id, source: { ...source, copy, withheld: null } });
	const place = join(content, 'letters', `${id}.md`);
	mkdirSync(dirname(place), { recursive: true });
	writeFileSync(place, formatDocument(letter, 'Парк закрито.\n'));
	for (const file of files) {
		const target = join(content, 'sources', `${id}${file}`);
		mkdirSync(dirname(target), { recursive: true });
		writeFileSync(target, file);
	}
	assert.ok(readdirSync(join(content, 'sources')).length > 0);
	return content;
}
