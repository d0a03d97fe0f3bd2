import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { letterSchema } from '../../../letter/schema.ts';
import { refusal } from './index.ts';

const letter = letterSchema.parse({
	...{ id: '90000015/2031/1-v', title: 'Щодо вигаданих витрат', titleDerived: true, authority: '90000015' },
	...{ date: '2031-01-02', registrationIndex: '1/В', addressee: null, addresseeDetails: [], heading: null },
	inReplyTo: { registrationIndex: 'З-7', date: '2030-12-28' },
	...{ letterhead: [], contactLines: [], attachments: [], executor: null, marks: [], request: null },
	signatory: { post: 'Голова', name: 'О. ЗРАЗКОВА' },
	outcome: { is: 'refused', ground: 'restricted', forwardedTo: null, derived: true },
	...{ language: 'uk', jurisdiction: 'ua', redactions: {}, review: [], paragraphs: ['p1'] },
	source: { format: 'txt', sha256: null, fingerprint: 'a'.repeat(64) },
});
const bare = 'У задоволенні запиту відмовлено.';
const whole = `Відповідно до пункту 2 частини першої статті 22 Закону ${bare} Особа, відповідальна за розгляд запиту, — Зразкова О. О., спеціаліст. Відмову може бути оскаржено до суду.`;
const missing = (text: string, one = letter) =>
	refusal.check({ letter: one, text }).flatMap(({ id, isThere }) => (isThere ? [] : [id]));

describe('a refusal', () => {
	it('is told what the law wants in it and it lacks', () => {
		assert.deepEqual(missing(whole), []);
		assert.deepEqual(missing(bare), ['responsible', 'appeal']);
		const unreasoned = {
			...letter,
			date: null,
			signatory: null,
			outcome: letter.outcome && { ...letter.outcome, ground: 'other' as const },
		};
		assert.deepEqual(missing(bare, unreasoned), ['responsible', 'date', 'ground', 'appeal', 'signature']);
	});

	it('can be complained of by texts that hold its requisites and leave what only a person knows in brackets', () => {
		const outcome = {
			is: 'refused',
			ground: 'restricted',
			forwardedTo: null,
			derived: true,
			sentence: bare,
		} as const;
		const refused = {
			letter,
			text: bare,
			outcome,
			authority: 'Вигадана рада',
			url: 'https://archive.example/a.html',
		};
		const texts = refusal.complaints(refused);
		assert.deepEqual(
			texts.map(({ id }) => id),
			['commissioner', 'court'],
		);
		for (const { text } of texts) {
			for (const known of [
				'02.01.2031 № 1/В',
				'28.12.2030',
				'З-7',
				'щодо вигаданих витрат',
				'Вигадана рада',
				refused.url,
				bare,
				'статті 6',
			])
				assert.ok(text.includes(known), known);
			assert.match(text, /\[Ваше прізвище|\[прізвище/);
			assert.doesNotMatch(text, /undefined|null/);
		}
		const [commissioner, court] = texts.map(({ text }) => text);
		assert.match(commissioner ?? '', /статті 17 Закону України «Про доступ/);
		assert.match(commissioner ?? '', /місце проживання/);
		assert.doesNotMatch(commissioner ?? '', /статті 23|зобов’язати/);
		assert.match(court ?? '', /статті 23 Закону України «Про доступ/);
		for (const title of ['Про відмову в наданні інформації', 'Щодо розгляду запиту', 'Відповідь на запит']) {
			const unnamed = { ...refused, letter: { ...letter, title } };
			assert.match(refusal.request(unnamed).text, /надати інформацію \[про що ви питали\]/);
		}
		assert.match(refusal.request(refused).text, /надати інформацію щодо вигаданих витрат/);
	});
});
