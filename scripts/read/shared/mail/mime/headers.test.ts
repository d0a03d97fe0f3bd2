import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import iconv from 'iconv-lite';
import { decodeHeader } from './encoded-words.ts';
import { readHeaders } from './headers.ts';
import { readParameters } from './parameters.ts';

const subject = 'Відповідь на запит щодо їхнього ґанку';

describe('decodeHeader', () => {
	for (const charset of ['utf-8', 'windows-1251', 'koi8-u']) {
		it(`reads words in ${charset}, cut anywhere`, () => {
			const bytes = iconv.encode(subject, charset);
			fc.assert(
				fc.property(fc.integer({ min: 1, max: bytes.length - 1 }), fc.boolean(), (at, quoted) => {
					const words = [bytes.subarray(0, at), bytes.subarray(at)].map((piece) =>
						quoted ? quotedWord(piece, charset) : `=?${charset}?B?${piece.toString('base64')}?=`,
					);
					assert.equal(decodeHeader(words.join('\r\n ')), subject);
				}),
			);
		});

		it(`reads raw text in ${charset}`, () => {
			assert.equal(decodeHeader(iconv.encode(subject, charset).toString('latin1')), subject);
		});
	}

	it('reads Base64 that is cut inside a group of four', () => {
		const base64 = Buffer.from(subject).toString('base64');
		assert.equal(decodeHeader(`=?utf-8?B?${base64.slice(0, 21)}?= =?utf-8?B?${base64.slice(21)}?=`), subject);
	});

	it('keeps words around encoded ones, and blanks between plain ones', () => {
		assert.equal(decodeHeader('Re:  =?utf-8?Q?=D0=9B=D0=B8=D1=81=D1=82?=  (2)'), 'Re:  Лист  (2)');
		assert.equal(decodeHeader('=?utf-8?X?abc?= =?no'), '=?utf-8?X?abc?= =?no');
	});
});

describe('readParameters', () => {
	it('reads names in pieces of two charsets, whole and plain', () => {
		const cases = {
			"attachment; filename*0*=utf-8''%D0%9B%D0; filename*1*=%B8%D1%81%D1%82; filename*2=.pdf": 'Лист.pdf',
			"attachment; filename*=windows-1251'uk'%CB%E8%F1%F2.pdf": 'Лист.pdf',
			'attachment; filename*1=st.pdf; filename*0=Ly': 'Lyst.pdf',
			'attachment; filename="=?utf-8?B?0JvQuNGB0YI=?=.pdf"': 'Лист.pdf',
			'attachment; filename=Lyst 25 (1).pdf': 'Lyst 25 (1).pdf',
			'attachment; filename="Ly\\"st;1.pdf"; size=1': 'Ly"st;1.pdf',
			'attachment; filename="Lyst.pdf; size=1': 'Lyst.pdf',
			'attachment; FILENAME = "Lyst.pdf"': 'Lyst.pdf',
			[`attachment; filename="${iconv.encode('Лист їх.pdf', 'windows-1251').toString('latin1')}"`]:
				'Лист їх.pdf',
		};
		for (const [written, name] of Object.entries(cases)) {
			assert.equal(readParameters(written).parameters.get('filename'), name, written);
		}
	});
});

describe('readHeaders', () => {
	it('reads folded fields, the first of each name, and says where the body begins', () => {
		const mail = Buffer.from('\uFEFF\r\nSubject: a\r\n\tb\r\nX-1 : c\r\nSubject: d\r\n\r\nBody: no');
		const { headers, bodyStart } = readHeaders(mail);
		assert.deepEqual(
			headers.names.map((name) => [name, headers.get(name)]),
			[
				['subject', 'a\tb'],
				['x-1', 'c'],
			],
		);
		assert.equal(mail.toString('utf8', bodyStart), 'Body: no');
	});

	it('reads a value that a mailer folded without a blank', () => {
		const { headers } = readHeaders(Buffer.from('Subject: one\r\ntwo\r\nMIME-Version: 1.0\r\n\r\nBody'));
		assert.equal(headers.get('subject'), 'onetwo');
	});

	it('takes what is no field for the body', () => {
		const mail = Buffer.from('Subject: one\r\nBody without a blank line above.\r\n');
		assert.equal(mail.toString('utf8', readHeaders(mail).bodyStart), 'Body without a blank line above.\r\n');
	});
});

function quotedWord(bytes: Uint8Array, charset: string): string {
	const escaped = [...bytes].map((byte) =>
		byte === 0x20 ? '_' : `=${byte.toString(16).toUpperCase().padStart(2, '0')}`,
	);
	return `=?${charset}?Q?${escaped.join('')}?=`;
}
