import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readLines } from './lines.ts';
import { findSignature } from './signature.ts';

describe('findSignature', () => {
	const signatoryOf = (...lines: readonly string[]) => {
		const found = findSignature(readLines(lines.join('\n')));
		return found && `${found.post.map(({ text }) => text).join(' ')}: ${found.name.text}`;
	};
	const signed = 'Секретар міської ради            Ігор ТРАВНЕВИЙ';
	for (const sentence of [
		'Інспектор оглянув дім Вигаданка Р.',
		'Спеціаліст склала акт у присутності Вигаданка Р.',
		'Лікар обслуговує Вигаданка Р.',
		'Інспектор провів бесіду з Вигаданком Р.',
	])
		it(`takes no sentence of an official for the signature: «${sentence}»`, () =>
			assert.equal(
				signatoryOf('Повідомляємо таке.', '', sentence, '', signed),
				'Секретар міської ради: Ігор ТРАВНЕВИЙ',
			));
	it('takes an academic title before the name for a part of the post', () =>
		assert.equal(
			signatoryOf('Повідомляємо таке.', '', 'Проректор                    доц. Ігор ТРАВНЕВИЙ')?.replace(
				/ +/gu,
				' ',
			),
			'Проректор доц.: Ігор ТРАВНЕВИЙ',
		));
	it('takes a surname alone for a signatory where it stands far behind a post', () => {
		const below = (line: string) => signatoryOf('Повідомляємо таке.', '', line);
		assert.equal(below('В. о. директора             Хмара'), 'В. о. директора: Хмара');
		assert.equal(below('Начальник управління         Вигаданської'), null);
		assert.equal(below('Директор прибув у Хмарне'), null);
	});
	for (const post of [
		'Уповноважений з прав людини',
		'Завідувач у справах дітей',
		'Начальник відділу організації',
	])
		it(`takes «${post}» for a post`, () =>
			assert.equal(
				signatoryOf('Повідомляємо таке.', '', `${post} Ігор ТРАВНЕВИЙ`),
				`${post}: Ігор ТРАВНЕВИЙ`,
			));
});
