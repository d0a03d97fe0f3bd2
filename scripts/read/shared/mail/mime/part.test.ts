import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readMail } from '../read-mail.ts';

const head = 'From: a@rada.example\r\nSubject: a\r\nMIME-Version: 1.0\r\n';
const part = (type: string, text: string, encoding = '7bit') =>
	`--zrazok_b\r\nContent-Type: ${type}\r\nContent-Transfer-Encoding: ${encoding}\r\n\r\n${text}\r\n`;

describe('readParts', () => {
	const bodies: [what: string, type: string, body: string][] = [
		[
			'text/html; boundary',
			'text/HTML;\r\n\tboundary="zrazok_b"',
			`Preamble.\r\n\r\n${part('text/html', '<p>Лист</p>', '8bit')}--zrazok_b--\r\n`,
		],
		[
			'text/plain; boundary',
			'text/plain; boundary=zrazok_b',
			`${part('text/plain; charset=utf-8', 'Лист', '8bit')}--zrazok_b--\r\n`,
		],
		[
			'text/html without a boundary',
			'text/html',
			`This is a multi-part message in MIME format.\r\n\r\n${part('text/html', '<p>Лист</p>', '8bit')}--zrazok_b--\r\n`,
		],
		[
			'two versions',
			'text/html; boundary=zrazok_b',
			`${part('text/plain; charset=utf-8', 'Лист', '8bit')}${part('text/html', '<p>Лист</p>', '8bit')}--zrazok_b--\r\n`,
		],
		[
			'a part in Base64',
			'text/plain; boundary=zrazok_b',
			`${part('text/html; charset=utf-8', Buffer.from('<p>Лист</p>').toString('base64'), 'base64')}--zrazok_b--\r\n`,
		],
		['no end', 'text/html; boundary=zrazok_b', part('text/html', '<p>Лист</p>', '8bit')],
	];
	for (const [what, type, body] of bodies) {
		it(`reads the parts of a text that holds some: ${what}`, () => {
			assert.equal(textOf(`${head}Content-Type: ${type}\r\n\r\n${body}`), 'Лист');
		});
	}

	it('gives the file inside such a text', () => {
		const file = part('application/pdf; name=a.pdf', '%PDF');
		const mail = readMail(
			Buffer.from(
				`${head}Content-Type: text/html; boundary=zrazok_b\r\n\r\n${part('text/html', '<p>Лист</p>', '8bit')}${file}--zrazok_b--\r\n`,
			),
		);
		assert.deepEqual(
			mail.members.map(({ name }) => name),
			['a.pdf'],
		);
	});

	it('leaves a text alone that only writes rules and dashes', () => {
		const text = 'Вітаємо!\r\n\r\n-- \r\nЗразкова рада\r\n--zrazok_b\r\nНомер: 5';
		assert.match(
			textOf(
				`${head}Content-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: 8bit\r\n\r\n${text}`,
			),
			/Номер: 5/u,
		);
	});
});

function textOf(mail: string): string {
	return readMail(Buffer.from(mail)).cover?.text.trim() ?? '';
}
