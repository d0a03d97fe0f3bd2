import assert from 'node:assert/strict';
import { test } from 'node:test';
import { deflateRawSync } from 'node:zlib';
import { packIndexFile } from '#archive/search/index-file.ts';
import { placesOfLeaks } from './places-of-leaks.ts';
import { scanForLeaks } from './scan-for-leaks.ts';
import { findLeaks, leakySite } from './testing/leaky-site.ts';

const phone = '067 123-45-67';
const shown = (id: string, text: string) =>
	packIndexFile(deflateRawSync(Buffer.from(JSON.stringify([`/letters/${id}.html`, text]))));

test('every place of a leak is looked for, and no letter is looked at again of which nothing leaks', () => {
	const files = {
		'api/index.json': `{"title":"Про ${phone}"}`,
		'index.html': '<p>Листи</p>',
		'letters/1/2031/clean.html': '<p>Про сквери</p>',
		'letters/1/2031/clean.md': '# Про сквери\n',
		'letters/1/2031/leaky.html': `<p>Про ${phone}</p>`,
		'letters/1/2031/leaky.md': `# Про ${phone}\n`,
		'letters/1/2031/leaky/v1.md': `# Про ${phone}\n`,
		'pagefind/fragment/a.pf_fragment.js': shown('1/2031/clean', 'Про сквери'),
		'pagefind/fragment/b.pf_fragment.js': shown('1/2031/leaky', `Про ${phone}`),
	};
	const dir = leakySite('places', files);
	const places = placesOfLeaks(dir, Object.keys(files), [
		{ file: 'letters/1/2031/leaky.md', kind: 'phone', line: 1 },
	]);
	assert.deepEqual(
		places,
		Object.keys(files).filter((file) => !/clean|a\.pf_fragment/.test(file)),
	);
	assert.deepEqual(scanForLeaks(dir, findLeaks, { part: places }), scanForLeaks(dir, findLeaks));
});

test('a search result that leaks leads to the files of its letter, and a name of a file to its folder', () => {
	const files = ['letters/1/2031/a.html', 'letters/1/2031/b.html', 'letters/2/2031/c.html'];
	const dir = leakySite('places-by-page', Object.fromEntries(files.map((file) => [file, '<p>Лист</p>'])));
	const inSearch = { file: 'pagefind/fragment/a.pf_fragment.js', kind: 'phone' as const, line: null };
	assert.deepEqual(placesOfLeaks(dir, files, [{ ...inSearch, page: 'letters/1/2031/a.html' }]), [files[0]]);
	const inName = { file: 'letters/1/2031/(name)', kind: 'phone' as const, line: null };
	assert.deepEqual(placesOfLeaks(dir, files, [inName]), files.slice(0, 2));
});
