import assert from 'node:assert/strict';
import { test } from 'node:test';
import { deflateRawSync, deflateSync, gzipSync } from 'node:zlib';
import { packIndexFile } from '#archive/search/index-file.ts';
import { fileText } from './file-text.ts';

const text = 'Лист № 25';

for (const [name, bytes, hasLines] of [
	['a.html', Buffer.from(text), true],
	['LICENSE', Buffer.from(text), true],
	['a.txt', Buffer.from(`\ufeff${text}`, 'utf16le'), true],
	['a.json.gz', gzipSync(text), false],
	['a.bin', deflateSync(text), false],
	['uk_1.pf_fragment', gzipSync(`pagefind_dcd${text}`), false],
	['uk_1.pf_fragment.js', packIndexFile(deflateRawSync(text)), false],
] as const) {
	test(`reads ${name}`, () => {
		assert.deepEqual(fileText(name, bytes), { text, hasLines });
	});
}

test('reads the words of an index apart', () => {
	const cbor = Buffer.concat([
		Buffer.from('pagefind_dcd'),
		Buffer.of(0x83, 0x61, 0x61, 0x18, 0x40, 0x61, 0x62),
	]);
	assert.deepEqual(fileText('uk_1.pf_index', gzipSync(cbor)), { text: 'a\0b', hasLines: false });
});

test('reads the fields of a reference apart, each on its line', () => {
	const told = fileText('2031.ris', Buffer.from('TY  - GEN\nTI  - Щодо квартири\nM3  - Лист\n'));
	assert.deepEqual(told, { text: 'TY  - GEN\n\rTI  - Щодо квартири\n\rM3  - Лист\n', hasLines: true });
});

test('reads bytes of an old encoding', () => {
	assert.deepEqual(fileText('a.txt', Buffer.from([0xcb, 0x40, 0x31])), { text: 'Ë@1', hasLines: true });
});

test('a text that begins like a compressed one is a text', () => {
	const bytes = Buffer.from('x\u0001 x');
	assert.equal(((bytes[0] ?? 0) * 256 + (bytes[1] ?? 0)) % 31, 0);
	assert.deepEqual(fileText('a.txt', bytes), { text: 'x\u0001 x', hasLines: true });
});

test('skips pictures and fonts, and vouches for nothing that it cannot read', () => {
	assert.equal(fileText('a.PNG', Buffer.from(text)), 'skipped');
	assert.equal(fileText('a.woff2', Buffer.from(text)), 'skipped');
	assert.equal(fileText('a.pdf', Buffer.from(text)), 'unreadable');
	assert.equal(fileText('a.json', gzipSync(text).subarray(0, 12)), 'unreadable');
	assert.equal(fileText('uk_1.pf_meta', gzipSync('pagefind_dcd\x63a')), 'unreadable');
	assert.equal(fileText('uk_1.pf_meta.js', gzipSync('pagefind_dcd\x61a')), 'unreadable');
});
