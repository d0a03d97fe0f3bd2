import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { splitQuotes } from './split-quotes.ts';

const answer = 'Вигадана рада відповідає: рішення немає.';
const question = 'Прошу надати рішення.';

describe('splitQuotes', () => {
	const attributions = [
		'On Thu, Apr 3, 2031 at 10:15 AM Pryklad P. <pp@example.net> wrote:',
		'чт, 3 квіт. 2031 р. о 10:15 Приклад П. <pp@example.net> пише:',
		'03 квіт. 2031 р., о 10:15, Приклад П. <pp@example.net> написав(ла):',
		'3 квітня 2031 р. 10:15 Приклад П. <pp@example.net> написала:',
		'03.04.2031 10:15, Приклад П. пише:',
		'2031-04-03 10:15 GMT+03:00 Приклад П. <pp@example.net>:',
		'Четверг, 3 апреля 2031, 10:15 +03:00 от Приклад П. <pp@example.net>:',
		'3 апреля 2031 г., 10:15 пользователь Приклад П. <pp@example.net> написал:',
		'3 квітня 2031, 10:15:20, від "Приклад П." <pp@example.net>:',
		'On Thu, 3 Apr 2031 at 10:15, Pryklad P.\n<pp@example.net> wrote:',
	];
	for (const line of attributions) {
		it(`folds what follows «${line.slice(0, 40).replaceAll('\n', ' ')}»`, () => {
			const { own, quoted } = splitQuotes(`${answer}\n\n${line}\n\n> ${question}\n> Дякую.\n`, 'Re: запит');
			assert.equal(own, answer);
			assert.equal(quoted, `${line}\n\n${question}\nДякую.`);
		});

		it(`keeps an answer below «${line.slice(0, 40).replaceAll('\n', ' ')}»`, () => {
			const text = `${line}\n> ${question}\n\n${answer}`;
			assert.deepEqual(splitQuotes(text, 'Re: запит'), { own: text, quoted: '' });
		});
	}

	const letter = 'ВИГАДАНА РАДА\n\n03.04.2031 № 25/К-170\n\nГО «Вигадка»\n\nПовідомляємо, що моста немає.';
	const forwarding =
		'---------- Forwarded message ---------\nВід: Рада <rada@example.org>\nDate: чт, 3 квіт. 2031 р.\nТема: лист';

	it('reads a letter that is forwarded with a word to it', () => {
		const { own, quoted } = splitQuotes(`Для відома.\n\n${forwarding}\n\n${letter}`, 'Fwd: лист');
		assert.equal(own, letter);
		assert.match(quoted, /^Для відома\./u);
	});

	it('keeps a letter above what it forwards', () => {
		const { own } = splitQuotes(`${letter}\n\n${forwarding}\n\n${question}`, 'Fwd: лист');
		assert.equal(own, letter);
	});

	const headers = [
		'-----Original Message-----\nFrom: Приклад П.\nSent: Thursday, April 3, 2031 10:15 AM\nTo: рада\nSubject: запит',
		'Від: Приклад П. <pp@example.net>\nНадіслано: 3 квітня 2031 р. 10:15\nКому: rada@example.org\nТема: запит',
		'________________________________\nОт: Приклад П.\nОтправлено: 3 апреля 2031 г. 10:15\nКому: рада\nТема: запит',
		'*From:* Приклад П.\n*Sent:* Thursday, April 3, 2031\n*To:* рада\n*Cc:* перший;\nдругий\n*Subject:* запит',
		'--- Оригінальне повідомлення ---\nВід кого: "Приклад П." <pp@example.net>\nДата: 3 квітня 2031, 10:15\nТема: запит',
		'-------- Исходное сообщение --------\nТема: запит\nДата: 2031-04-03 10:15\nОт: Приклад П.\nКому: рада',
	];
	for (const header of headers) {
		it(`folds what follows «${header.slice(0, 40).replaceAll('\n', ' ')}»`, () => {
			const { own, quoted } = splitQuotes(`${answer}\n\n${header}\n\n${question}`, 'RE: запит');
			assert.equal(own, answer);
			assert.equal(quoted, `${header}\n\n${question}`);
		});

		it(`has no own words above «${header.slice(0, 40).replaceAll('\n', ' ')}»`, () => {
			const { own, quoted } = splitQuotes(`\n${header}\n\n${question}`, 'RE: запит');
			assert.equal(own, '');
			assert.equal(quoted, `${header}\n\n${question}`);
		});
	}

	const forwards = [
		'---------- Forwarded message ---------\nВід: Вигадана рада <rada@example.org>\nDate: чт, 3 квіт. 2031 р. о 10:15\nSubject: Відповідь\nTo: <pp@example.net>',
		'-------- Пересланное сообщение --------\nТема: Відповідь\nДата: 03.04.2031\nОт: Вигадана рада\nКому: pp@example.net',
		'-------- Пересылаемое сообщение --------\n03.04.2031, 10:15, "Вигадана рада" <rada@example.org>:',
		'Пересилання листа\nВід: Вигадана рада\nДата: 03.04.2031\nТема: Відповідь',
		'Begin forwarded message:\n\nFrom: Вигадана рада <rada@example.org>\nDate: April 3, 2031\nSubject: Відповідь\nTo: pp@example.net',
	];
	for (const header of forwards) {
		it(`takes what «${header.slice(0, 40).replaceAll('\n', ' ')}» forwards for the letter`, () => {
			const { own, quoted } = splitQuotes(`${header}\n\n${answer}`, 'Fwd: Відповідь');
			assert.ok(own.endsWith(answer));
			assert.ok(quoted.startsWith(header.split('\n')[0] ?? ''));
			assert.ok(!own.includes('rada@example.org') || header.includes('Пересылаемое'));
		});

		it(`quotes it below words of the sender's own`, () => {
			const { own, quoted } = splitQuotes(
				`Надсилаємо відповідь.\n\n${header}\n\n${answer}`,
				'Fwd: Відповідь',
			);
			assert.equal(own, 'Надсилаємо відповідь.');
			assert.ok(quoted.endsWith(answer));
		});
	}

	it('takes a forwarded mail whose lines are all marked for the letter', () => {
		const text = `> Begin forwarded message:\n>\n> From: Вигадана рада\n> Subject: Відповідь\n> Date: April 3, 2031\n>\n> ${answer}`;
		assert.equal(splitQuotes(text, 'Fwd: Відповідь').own, answer);
	});

	it('keeps words below the end of a forwarded mail', () => {
		const text = `Дивіться.\n\n-------- Пересылаемое сообщение --------\n${question}\n-------- Конец пересылаемого сообщения --------\n\n${answer}`;
		assert.deepEqual(splitQuotes(text, 'Fwd: x'), { own: text, quoted: '' });
	});

	it('takes a signature that stands below the quotation to the own words', () => {
		const { own, quoted } = splitQuotes(`${answer}\n\n> ${question}\n\n-- \nЗразкова О.\n`, 'Re: запит');
		assert.equal(own, `${answer}\n\n-- \nЗразкова О.`);
		assert.equal(quoted, question);
	});

	it('keeps answers inside a quotation with the questions above them', () => {
		const text = `> 1. Чи є?\n\nТак.\n\n> 2. Де?\n\n${answer}`;
		assert.deepEqual(splitQuotes(`${text}\n\n> Дякую.`, 'Re: запит'), { own: text, quoted: 'Дякую.' });
	});

	it('leaves letters that quote nothing as they are', () => {
		for (const text of [
			answer,
			'Кому: голові ради\nПро: рішення\nПовідомляємо таке:\n1) від 03.04.2031;\n2) тема: парк.',
			'У листі від 03.04.2031 заявник пише:\n«Прошу надати рішення».\nВідповідаємо.',
			'Заступник голови 03.04.2031 о 10:15 написав:\n«Рішення немає».\nПросимо врахувати.\n\n-- \nЗразкова О.',
		]) {
			const { own, quoted } = splitQuotes(text, 'Відповідь');
			assert.deepEqual({ own, quoted }, { own: text, quoted: '' });
		}
	});

	it('loses no word of any mail', () => {
		const line = fc.constantFrom(
			...[
				answer,
				question,
				`> ${question}`,
				`>> ${question}`,
				'',
				'-- ',
				'Зразкова О.',
				'Надіслано з iPhone',
			],
			...attributions.flatMap((written) => written.split('\n')),
			...[...headers, ...forwards].flatMap((written) => written.split('\n')),
		);
		const wordsOf = (text: string) => (text.match(/[\p{L}\p{N}]+/gu) ?? []).sort();
		fc.assert(
			fc.property(
				fc.array(line, { maxLength: 30 }),
				fc.constantFrom('Re: x', 'Fwd: x', 'x'),
				(lines, subject) => {
					const text = lines.join('\n');
					const { own, quoted } = splitQuotes(text, subject);
					assert.deepEqual(wordsOf(`${own}\n${quoted}`), wordsOf(text));
				},
			),
			{ numRuns: 2_000 },
		);
	});
});
