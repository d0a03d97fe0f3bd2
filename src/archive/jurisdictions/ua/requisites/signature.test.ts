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
	it('reads the post below the name where nobody has one before it', () =>
		assert.equal(
			signatoryOf('Повідомляємо таке.', '', 'Ігор ТРАВНЕВИЙ', 'Секретар міської ради'),
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

	it('takes the rest of a post below the name, where the name stands beside its first line', () => {
		const below = (...rest: readonly string[]) =>
			signatoryOf('Повідомляємо таке.', '', 'Заступник голови      Ігор ТРАВНЕВИЙ', ...rest);
		assert.equal(
			below('з питань цифрового розвитку,', 'мостів і доріг', '', 'Марта Умовна 00-00-00'),
			'Заступник голови з питань цифрового розвитку, мостів і доріг: Ігор ТРАВНЕВИЙ',
		);
		assert.equal(
			below('Вигаданського міського центру'),
			'Заступник голови Вигаданського міського центру: Ігор ТРАВНЕВИЙ',
		);
		for (const other of ['Марта Умовна', 'документообігу', 'старший інспектор', 'тел. 00-00-00'])
			assert.equal(below(other), 'Заступник голови: Ігор ТРАВНЕВИЙ', other);
	});

	it('takes the end of a sentence in small letters for no signature', () =>
		assert.equal(
			signatoryOf(
				'4. Контроль за виконанням розпорядження покласти на заступника',
				'начальника Умовного В. В.',
				'',
				'Начальник районної',
				'вигаданої адміністрації   Ігор ТРАВНЕВИЙ',
			),
			'Начальник районної вигаданої адміністрації: Ігор ТРАВНЕВИЙ',
		));

	it('takes a post that no list knows by its form, unless whoever asks signs', () => {
		const signed = (...lines: readonly string[]) => signatoryOf('Повідомляємо таке.', '', ...lines);
		assert.equal(signed('Художній читець   Ігор ТРАВНЕВИЙ'), 'Художній читець: Ігор ТРАВНЕВИЙ');
		assert.equal(
			signed('Наглядач вигаданого', 'маяка   Ігор ТРАВНЕВИЙ', '', 'Марта УМОВНА', '00-00-12'),
			'Наглядач вигаданого маяка: Ігор ТРАВНЕВИЙ',
		);
		assert.equal(signed('Заявниця   Марта УМОВНА'), null);
		assert.equal(signed('Маяк оглянуто   Ігор ТРАВНЕВИЙ'), null);
		assert.equal(signed('Художній читець   Ігор ТРАВНЕВИЙ', '', 'Він читав увесь вечір.'), null);
	});

	it('goes on below the name after a dash', () =>
		assert.equal(
			signatoryOf(
				'Повідомляємо таке.',
				'',
				'Заступник голови –   Ігор ТРАВНЕВИЙ',
				'начальник управління мостів',
			),
			'Заступник голови – начальник управління мостів: Ігор ТРАВНЕВИЙ',
		));

	it('takes a post with several adjectives', () =>
		assert.equal(
			signatoryOf(
				'Довідку складено у двох примірниках.',
				'',
				'Головний державний аудитор   Ігор ТРАВНЕВИЙ',
				'',
				'Директор вигаданого товариства   Марта УМОВНА',
			),
			'Головний державний аудитор: Ігор ТРАВНЕВИЙ',
		));
});
