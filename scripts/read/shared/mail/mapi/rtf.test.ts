import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { decompressRtf } from './decompress-rtf.ts';
import { htmlInRtf } from './html-in-rtf.ts';

describe('decompressRtf', () => {
	it('unpacks the examples of MS-OXRTFCP 3.1', () => {
		const simple =
			'2d0000002b0000004c5a4675f1c5c7a703000a007263706731323542320af32068656c090020627705b06c647d0a800fa0';
		assert.equal(
			decompressRtf(Buffer.from(simple, 'hex'))?.toString('latin1'),
			'{\\rtf1\\ansi\\ansicpg1252\\pard hello world}\r\n',
		);
		const crossing = '1a0000001c0000004c5a4675e2d44b51410004205758595a0d6e7d010eb0';
		assert.equal(
			decompressRtf(Buffer.from(crossing, 'hex'))?.toString('latin1'),
			'{\\rtf1 WXYZWXYZWXYZWXYZWXYZ}',
		);
	});

	it('gives something or nothing for any bytes', () => {
		fc.assert(
			fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
				const packed = Buffer.concat([
					Buffer.alloc(4),
					Buffer.of(200, 0, 0, 0),
					Buffer.from('LZFu0000'),
					bytes,
				]);
				assert.ok((decompressRtf(packed)?.length ?? 0) <= 200);
				assert.equal(decompressRtf(Buffer.from(bytes)), null);
			}),
		);
	});
});

describe('htmlInRtf', () => {
	it('takes out the HTML with its Cyrillic, and leaves RTF of other sources', () => {
		const rtf =
			"{\\rtf1\\ansi\\ansicpg1252\\fromhtml1 \\deff0{\\fonttbl{\\f0\\fswiss Arial;}{\\f7\\fswiss\\fcharset204 Arial;}}\r\n{\\*\\generator x;}{\\*\\htmltag64 <p>}\\htmlrtf {\\htmlrtf0 {\\f7 \\'cb\\'e8\\'f1\\'f2}\\htmlrtf\\par}\\htmlrtf0\r\n{\\*\\htmltag84 &nbsp;}\\htmlrtf  \\htmlrtf0 \\u1031?\\uc2\\u1108\\'3f\\'3f\\{\\lquote{\\*\\htmltag72 </p>}}";
		assert.equal(htmlInRtf(rtf), '<p>Лист&nbsp;Їє{‘</p>');
		assert.equal(htmlInRtf('{\\rtf1\\ansi Лист}'), null);
	});
});
