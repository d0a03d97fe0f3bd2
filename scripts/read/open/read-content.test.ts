import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { zipSync } from 'fflate';
import { ua } from '#archive/jurisdictions/ua/index.ts';
import { refusal } from '../testing/refusal.ts';
import { limits } from './limits.ts';
import { readContent } from './read-content.ts';

describe('readContent', () => {
	it('reads a file that is a letter', async () => {
		const { letters, unread } = await contentOf('лист.txt', letter(1));
		assert.deepEqual(
			letters.map(({ inside, format }) => ({ inside, format })),
			[{ inside: [], format: 'txt' }],
		);
		assert.deepEqual(unread, []);
	});

	it('takes every letter of a ZIP, tells of the rest, and keeps no names', async () => {
		const bytes = zip({
			'Іваненко.txt': letter(1),
			'порожній.txt': '',
			'дивний.xyz': 'x',
			'тека/другий.txt': letter(2),
		});
		const { letters, unread } = await contentOf('a.zip', bytes);
		assert.deepEqual(
			letters.map(({ inside }) => inside.join('#')),
			['1.txt', '4.txt'],
		);
		assert.deepEqual(
			letters.map(({ containers }) => containers),
			[['zip'], ['zip']],
		);
		assert.deepEqual(
			unread.map(({ inside, ruleId }) => [inside.join('#'), ruleId]),
			[
				['2.txt', 'empty-file'],
				['3.xyz', 'unknown-format'],
			],
		);
	});

	it('takes the attachment with the requisites for the letter of a mail, the rest as its files', async () => {
		const mail = mailWith([
			['кошторис.txt', 'Кошторис: 12 лип, 3 клени.'],
			['відповідь.txt', letter(1)],
		]);
		const { letters } = await contentOf('a.eml', mail);
		assert.deepEqual(
			letters.map(({ inside, containers }) => ({ inside, containers })),
			[{ inside: ['2.txt'], containers: ['eml'] }],
		);
		assert.deepEqual(
			letters[0]?.attached.map(({ mediaType }) => mediaType),
			['text/plain'],
		);
	});

	it('takes the mail itself for the letter where no attachment is one', async () => {
		const { letters } = await contentOf(
			'a.eml',
			mailWith([['кошторис.txt', 'Кошторис: 12 лип.']], letter(1)),
		);
		assert.deepEqual(
			letters.map(({ inside, format, containers }) => ({ inside, format, containers })),
			[{ inside: [], format: 'eml', containers: [] }],
		);
		assert.equal(letters[0]?.attached.length, 1);
	});

	it('takes one letter that a mail brings twice once, and two letters both', async () => {
		const twice = await contentOf(
			'a.eml',
			mailWith([
				['а.txt', letter(1)],
				['б.txt', `${letter(1)} `],
			]),
		);
		assert.equal(twice.letters.length, 1);
		const both = await contentOf(
			'a.eml',
			mailWith([
				['а.txt', letter(1)],
				['б.txt', letter(2)],
			]),
		);
		assert.equal(both.letters.length, 2);
		const toAnother = letter(1).replace('Заявникам', 'Зразковенку І.П.');
		const alike = await contentOf(
			'a.eml',
			mailWith([
				['а.txt', letter(1)],
				['б.txt', toAnother],
			]),
		);
		assert.equal(alike.letters.length, 2);
	});

	it('reads a file as what it is, and says so where its name lies', async () => {
		const { letters } = await contentOf('a.pdf', mailWith([], letter(1)));
		assert.equal(letters[0]?.format, 'eml');
		assert.deepEqual(
			letters[0]?.reading.warnings.map(({ ruleId }) => ruleId),
			['mislabelled-file'],
		);
	});

	it('refuses files inside files past the limit of depth', async () => {
		let bytes = zip({ 'лист.txt': letter(1) });
		for (let level = 1; level < limits.depth; level++) bytes = zip({ 'a.zip': bytes });
		assert.equal((await contentOf('a.zip', bytes)).letters.length, 1);
		await assert.rejects(contentOf('a.zip', zip({ 'a.zip': bytes })), refusal('too-deep'));
	});

	it('refuses a file with nothing inside that could be read', async () => {
		await assert.rejects(contentOf('a.zip', zip({ '.DS_Store': 'x' })), refusal('empty-file'));
	});
});

function contentOf(name: string, content: string | Uint8Array) {
	const bytes = typeof content === 'string' ? Buffer.from(content) : content;
	return readContent({ name, bytes, mediaType: null }, { ocr: 'embedded', jurisdiction: ua });
}

function zip(files: Record<string, string | Uint8Array>): Uint8Array {
	const bytes = Object.entries(files).map(([name, content]) => [name, Buffer.from(content)] as const);
	return zipSync(Object.fromEntries(bytes));
}

function letter(number: number): string {
	return `ВИГАДАНА МІСЬКА РАДА\n\n01.02.2031 № ${number}/З-17\n\nЗаявникам\n\nРозглянувши запит, повідомляємо про витрати.\n\nГолова   Олена ЗРАЗКОВА\n`;
}

function mailWith(files: [name: string, text: string][], body = 'Надсилаємо відповідь.'): string {
	const part = (headers: string, text: string) => `--part\r\n${headers}\r\n\r\n${text}\r\n`;
	const plain = 'Content-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: 8bit';
	return [
		'From: office@rada.example\r\nTo: z@post.example\r\nDate: Sat, 01 Feb 2031 10:00:00 +0200\r\nSubject: Test\r\nMIME-Version: 1.0\r\n',
		'Content-Type: multipart/mixed; boundary="part"\r\n\r\n',
		part(plain, body),
		...files.map(([name, text]) =>
			part(`${plain}\r\nContent-Disposition: attachment; filename="${name}"`, text),
		),
		'--part--\r\n',
	].join('');
}
