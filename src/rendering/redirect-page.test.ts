import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { test } from 'node:test';
import { redirectPage } from './redirect-page.ts';

const page = redirectPage({
	language: 'uk',
	title: 'Версія 3 — остання',
	link: 'Читати «"лист"» & далі',
	href: '../25-k.html',
	canonical: 'https://archive.example/letters/a/2031/25-k.html',
});

test('leads on by script, by refresh and by link, and says where the page is', () => {
	assert.match(page, /<noscript><meta http-equiv="refresh" content="0;url=\.\.\/25-k\.html"><\/noscript>/);
	assert.match(page, /<a href="\.\.\/25-k\.html">Читати «&#34;лист&#34;» &#38; далі<\/a>/);
	assert.match(
		page,
		/<link rel="canonical" href="https:\/\/archive\.example\/letters\/a\/2031\/25-k\.html">/,
	);
});

test('its policy lets its own script run, and nothing else', () => {
	const [, script = ''] = /<script>(.*)<\/script>/.exec(page) ?? [];
	const hash = createHash('sha256').update(script).digest('base64');
	assert.match(script, /location\.hash/);
	assert.ok(page.includes(`content="default-src 'none';base-uri 'none';script-src 'sha256-${hash}'"`));
});

test('is small, for every recorded letter has one', () => {
	assert.ok(Buffer.byteLength(page) < 900, String(Buffer.byteLength(page)));
});
