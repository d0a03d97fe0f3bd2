import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fitForZim } from './fit-for-zim.ts';

test('a page of a ZIM has no link to the page on reading without the network', () => {
	const page =
		'<p>До <span data-offline-only> Читайте <a href="offline.html">без мережі</a>.</span> після</p><ul><li><a href="../en/offline.html">Offline</a></li><li><a href="a.html">А</a></li></ul>';
	assert.equal(
		fitForZim('x/a.html', () => page),
		'<p>До  після</p><ul><li><a href="a.html">А</a></li></ul>',
	);
	assert.equal(
		fitForZim('x/a.html', () => '<p>Так.</p>'),
		null,
	);
});

test('the script of a ZIM is told that it is packaged; other files are not read', () => {
	assert.match(fitForZim('reader.js', () => 'x()') ?? '', /^globalThis\.packagedArchive=true;\nx\(\)$/);
	assert.equal(
		fitForZim('a.woff2', () => assert.fail('read')),
		null,
	);
});
