import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { ua } from '../jurisdictions/ua/index.ts';
import { aLetter } from '../letter/testing/a-letter.ts';
import { outcomeOf } from './outcome-of.ts';

const letter = aLetter({ id: '90000015/2031/1-v', outcome: undefined });
const refusal = 'У задоволенні запиту відмовлено, бо відомості є службовою інформацією.';
const derived = { is: 'refused', ground: 'restricted', forwardedTo: null, derived: true } as const;

describe('a letter’s outcome', () => {
	it('is proposed for a letter of before it was recorded, with its sentence', () => {
		assert.deepEqual(outcomeOf(letter, `${refusal}\n`, ua), { ...derived, sentence: refusal });
	});

	it('is the front matter’s where that has one, and shows no sentence against a person’s word', () => {
		const given = { is: 'given', ground: null, forwardedTo: null, derived: false } as const;
		assert.deepEqual(outcomeOf({ ...letter, outcome: given }, refusal, ua), { ...given, sentence: null });
		const confirmed = { ...derived, derived: false };
		assert.equal(outcomeOf({ ...letter, outcome: confirmed }, refusal, ua)?.sentence, refusal);
	});

	it('is looked for in the letter’s own words: no appendix, no quoted mail, no Markdown', () => {
		const text = `Надсилаємо методичні рекомендації.\n\n> ${refusal}\n\n## Додаток\n\n${refusal}\n`;
		assert.equal(outcomeOf(letter, text, ua)?.is, 'not-a-reply');
		const marked = '1\\. Запитувана інформація \\(договір\\) у раді відсутня.';
		assert.equal(outcomeOf(letter, marked, ua)?.sentence, 'Запитувана інформація (договір) у раді відсутня.');
	});

	it('is none where the country has described nothing', () => {
		assert.equal(outcomeOf(letter, refusal, { proposeOutcome: null }), null);
	});
});

describe('a whole letter', () => {
	const propose = (text: string, isReply: boolean) => ua.proposeOutcome?.(text, { isReply })?.outcome;
	const long = `${'Просимо врахувати правила ведення записів у вигаданій системі. '.repeat(40)}`;

	it('that names no request is no reply, whatever its words resemble', () => {
		for (const text of [
			'У разі відсутності відомостей у реєстрі заклад надає копію довідки, що додається.',
			'Надаємо роз’яснення: епізод не створюється, облік не ведеться, дані відсутні.',
			`${long}Повторний запит до реєстру надсилається, якщо відповідь відсутня.`,
		])
			assert.equal(propose(text, false), 'not-a-reply', text);
	});

	it('that names one at once, or shows by its requisites that it answers somebody, is read as an answer', () => {
		assert.equal(propose(`На Ваш запит повідомляємо таке. ${long}`, false), 'given');
		assert.equal(propose('Надаємо копії рішень, що додаються.', true), 'given');
		assert.equal(propose('Окремий облік таких справ у суді не ведеться.', true), 'not-held');
		assert.equal(propose('Запрошуємо Вас на відкриття вигаданої виставки.', true), 'not-a-reply');
		assert.equal(
			propose('На електронну петицію № 1 повідомляємо, що рішення додається.', true),
			'not-a-reply',
		);
	});
});
