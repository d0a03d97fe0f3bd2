import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { readUuencoded } from '../uuencode.ts';
import { decodeTransfer } from './transfer-encoding.ts';

const letter = Buffer.from('Вигадана міська рада розглянула Ваш запит = відповіла.\r\n');

describe('decodeTransfer', () => {
	it('reads Base64 with any line length, padding at every line, and junk', () => {
		fc.assert(
			fc.property(fc.uint8Array({ maxLength: 400 }), fc.integer({ min: 1, max: 80 }), (bytes, width) => {
				const base64 = Buffer.from(bytes)
					.toString('base64')
					.replace(new RegExp(`.{${width}}`, 'g'), '$&\r\n');
				assert.deepEqual(decode(base64, 'BASE64'), Buffer.from(bytes));
			}),
		);
		const padded = [letter.subarray(0, 10), letter.subarray(10, 21), letter.subarray(21)];
		assert.deepEqual(decode(padded.map((piece) => piece.toString('base64')).join('\r\n'), 'base64'), letter);
		const junk = `${letter.toString('base64').replace(/.{20}/g, '$&\u0000*\n')}\n\nThis mail was scanned for viruses\n`;
		assert.deepEqual(decode(junk, 'base64'), letter);
	});

	it('reads quoted-printable with soft breaks anywhere, even inside an escape', () => {
		const escaped = [...letter].map((byte) => `=${byte.toString(16).padStart(2, '0')}`).join('');
		for (let width = 1; width < 20; width++) {
			const broken = (escaped.match(/=../g) ?? [])
				.join('')
				.replace(new RegExp(`(?:=..){${width}}`, 'g'), '$&= \r\n');
			assert.deepEqual(decode(broken, 'quoted-printable'), letter);
		}
		assert.equal(decode('=D0=9\n0 a=b = c =', 'Quoted-Printable').toString(), 'А a=b = c ');
	});

	it('leaves what it does not know', () => {
		assert.deepEqual(decode('=D0', 'x-unknown').toString(), '=D0');
	});
});

describe('readUuencoded', () => {
	it('takes files of any bytes out of a text', () => {
		fc.assert(
			fc.property(fc.uint8Array({ minLength: 1, maxLength: 300 }), fc.boolean(), (bytes, spaces) => {
				const rows = Array.from({ length: Math.ceil(bytes.length / 45) }, (_, at) =>
					encodeRow(bytes.subarray(at * 45, at * 45 + 45), spaces),
				);
				const text = `Лист\nbegin 644 лист.doc\n${rows.join('\n')}\n\`\nend\nкінець`;
				const found = readUuencoded(text);
				assert.equal(found.text, 'Лист\nкінець');
				assert.deepEqual(found.files, [{ name: 'лист.doc', bytes: Buffer.from(bytes) }]);
			}),
		);
	});

	it('leaves text that only begins like a file', () => {
		const text = 'begin 644 слів\nце не файл\nend';
		assert.deepEqual(readUuencoded(text), { text, files: [] });
	});
});

function decode(body: string, encoding: string): Buffer {
	return Buffer.from(decodeTransfer(Buffer.from(body, 'latin1'), encoding));
}

/** Old programs write a blank for zero, and blanks at a line's end are lost. */
function encodeRow(bytes: Uint8Array, spaces: boolean): string {
	const padded = Buffer.concat([bytes, Buffer.alloc(-bytes.length & 3 ? 3 : 0)]);
	let row = String.fromCharCode(32 + bytes.length);
	for (let at = 0; at < bytes.length; at += 3) {
		const group = ((padded[at] ?? 0) << 16) | ((padded[at + 1] ?? 0) << 8) | (padded[at + 2] ?? 0);
		for (const shift of [18, 12, 6, 0]) row += String.fromCharCode(32 + ((group >> shift) & 63));
	}
	return spaces ? row.trimEnd() : row.replaceAll(' ', '`');
}
