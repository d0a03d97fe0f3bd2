import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { setImmediate } from 'node:timers/promises';
import fc from 'fast-check';
import { readCorrespondence } from './correspondence.ts';
import { messageDate } from './message-date.ts';
import { requestAddress } from './request-address.ts';

const rule = '-------------------------------\n';
const introduction =
	'This is a plain-text version of the Freedom of Information request "Витрати на озеленення".  The latest, full version is available online at http://dostup.example/request/vitraty_na_ozelenennya.\n\n\n';

describe('readCorrespondence', () => {
	it('reads title, address, body and messages in the Ukrainian of Alaveteli', () => {
		const read = readCorrespondence(
			[
				introduction,
				'\n  Від: Зразкова О.\n  Кому: Вигадана міська рада\n  Дата: 28 березня 2031\n  Доброго дня! Прошу надати інформацію.\n\n',
				'\n  Від: Вигаданий П., Вигадана міська рада\n  Кому: Зразкова О.\n  Дата: 03 квітня 2031\n\n  Відповідь у листі.\n\nДодаток: на 3 арк.\n  \n    Додаток: відповідь.pdf (120K)\n  \n',
				'\nДата: 04 квітня 2031\nЗапит надіслано повторно.\n',
				'\nЗразкова О. залишив коментар: (05 квітня 2031)\nДякую.\n',
				'\n  Від:, Вигадана міська рада\n  Кому: Зразкова О.\n  Дата: 06 квітня 2031\n\n  Ще одна відповідь.\n',
			].join(rule),
		);
		assert.deepEqual(read, {
			address: { host: 'dostup.example', slug: 'vitraty_na_ozelenennya' },
			title: 'Витрати на озеленення',
			asker: 'Зразкова О.',
			body: 'Вигадана міська рада',
			messages: [
				{ direction: 'outgoing', date: '2031-03-28', text: 'Доброго дня! Прошу надати інформацію.\n' },
				{ direction: 'incoming', date: '2031-04-03', text: 'Відповідь у листі.\n\nДодаток: на 3 арк.\n' },
				{ direction: 'incoming', date: '2031-04-06', text: 'Ще одна відповідь.\n' },
			],
		});
	});

	it('reads the English of Alaveteli, old templates and a body that holds a rule of dashes', () => {
		const read = readCorrespondence(
			[
				introduction,
				'From: [An anonymous user]\nTo: Вигадана рада\nDate: March 28, 2031\nПрошу.\n',
				`From: Вигадана рада\nTo: [An anonymous user]\nDate: 3 April 2031\n\nТак.\n${rule}Ні.\n`,
				'\n  This message has been hidden. There are various reasons.\n',
			].join(rule),
		);
		assert.deepEqual(
			read?.messages.map(({ direction, text }) => [direction, text]),
			[
				['outgoing', 'Прошу.\n'],
				['incoming', `Так.\n${rule}Ні.\n`],
			],
		);
	});

	it('takes an answer for an answer where the request is hidden', () => {
		const hidden = '\n  This message has been hidden.\n';
		const answer = 'From: Вигаданий П., Вигадана рада\nTo: Зразкова О.\nDate: 3 April 2031\n\nТак.\n';
		const read = readCorrespondence([introduction, hidden, answer].join(rule));
		assert.deepEqual(
			read?.messages.map(({ direction }) => direction),
			['incoming'],
		);
	});

	it('keeps no text that only says that there is none', () => {
		const parts = [
			introduction,
			'From: Зразкова О.\nTo: Вигадана рада\nDate: 28 March 2031\nПрошу.\n',
			'From: Вигадана рада\nTo: Зразкова О.\nDate: 3 April 2031\n\n[ Email has no body, please see attachments ]\n',
		];
		assert.equal(readCorrespondence(parts.join(rule))?.messages[1]?.text, '');
	});

	it('reads nothing into another text, whatever it is', () => {
		assert.equal(readCorrespondence('Вигадана міська рада\n03.04.2031 № 25/К-170\n'), null);
		const lines = fc.constantFrom(rule, 'From: a\n', 'To: b\n', 'Date: 3 April 2031\n', ' \n', 'Так: \n');
		fc.assert(
			fc.property(fc.array(fc.oneof(lines, fc.string()), { maxLength: 40 }), (parts) => {
				for (const { text } of readCorrespondence(parts.join(''))?.messages ?? []) {
					assert.ok(text === '' || text.endsWith('\n'));
				}
			}),
		);
	});

	it('reads a long text in time', { timeout: 30_000 }, async () => {
		for (const text of [
			' '.repeat(300_000),
			`${rule}${'a: \n '.repeat(60_000)}`,
			`${rule}${'Дата: \n'.repeat(60_000)}`,
		]) {
			readCorrespondence(text);
			// Only between tasks does the test see that its time is over.
			await setImmediate();
		}
	});
});

describe('messageDate', () => {
	it('reads what Alaveteli writes, and no other', () => {
		const dates = [
			'03 квітня 2031',
			'3 April 2031',
			'April 03, 2031',
			'2031-04-03T10:00:00+03:00',
			'03.04.2031',
			'Apr 3, 2031',
		];
		for (const date of dates) assert.equal(messageDate(date), '2031-04-03', date);
		for (const none of ['', '31 квітня 2031', '3 зразкового 2031', 'вчора'])
			assert.equal(messageDate(none), null, none);
	});
});

describe('requestAddress', () => {
	it('reads addresses with and without a language, and no numbers', () => {
		const expected = { host: 'dostup.example', slug: 'zapyt_2' };
		assert.deepEqual(requestAddress('див. http://dostup.example/request/zapyt_2.'), expected);
		assert.deepEqual(
			requestAddress('https://dostup.example/uk/request/zapyt_2?unfold=1#incoming-5'),
			expected,
		);
		assert.equal(requestAddress('https://dostup.example/request/123/response/4'), null);
		assert.equal(requestAddress('https://dostup.example/body/rada'), null);
	});
});
