import assert from 'node:assert/strict';
import { test } from 'node:test';
import { givenNameForms } from '../../given-names/forms.ts';
import { letter, mask } from '../testing/masked-letter.ts';
import { isNoName } from './no-name.ts';

test('a name whose given name is in no list is masked where only a name can stand', () => {
	for (const [text, shown] of [
		['Протокол складено на Чан Мінь Росуана.', 'складено на [приховано: особа 1].'],
		['Штефан Росоцану не з’явився на засідання.', '[приховано: особа 1] не з’явився'],
		['Репресованого Росенка Ґерша реабілітовано.', 'Репресованого [приховано: особа 1] реабілітовано'],
		['Заборгованість Йона Росареску погашено.', 'Заборгованість [приховано: особа 1] погашено'],
		['Допит Ольги Росаренян проведено.', 'Допит [приховано: особа 1] проведено'],
		['За словами очевидця, Зденек РОСЕВИЧ упав.', 'очевидця, [приховано: особа 1] упав'],
		['Опіка над дитиною: тримісячна Дарісія у лікарні.', 'тримісячна [приховано: особа 1] у'],
		['Ібрагім, син потерпілої, живе з батьком.', '[приховано: особа 1], син потерпілої'],
		['Спадкоємцями є Ремуальд і Росана Вигадки.', 'є [приховано: особа 1] і [приховано: особа 2].'],
		['Ім’я дитини – Азалісія.', 'Ім’я дитини – [приховано: особа 1].'],
		['Ахмед ібн Росой отримав посвідку.', '[приховано: особа 1] отримав'],
	] as const) {
		const masked = mask(letter(text));
		assert.ok(
			masked.includes(shown),
			`${text} is ${masked.split('\n\n').find((part) => part.includes('особа'))}`,
		);
	}
});

test('what only looks like a name stays', () => {
	for (const kept of [
		'у Збройних Силах України',
		'нагороджено відзнакою «Народний Герой»',
		'дані пацієнта в ЦБД ЕСОЗ',
		'через платформу Росинка Маркет',
		'жителі села Довгий Яр',
		'через Нову Пошту надіслано пакунок',
		'на розі вулиць Дубової та Леона Росника',
		'Склад комісії: Росенко Н.О., Росянко Л.Ф.',
	])
		assert.ok(mask(letter(`Повідомляємо: ${kept}.`)).includes(kept), kept);
});

test('a patronymic is no word of office language', () => {
	const names = givenNameForms.split('\n').map((line) => line.split(' ')[0] ?? '');
	const ends = ['івна', 'івни', 'івні', 'івною', 'ович', 'овича', 'овичу', 'овичем'];
	const lost = names.flatMap((name) =>
		ends.map((end) => `${name.replace(/(?:[оийь]|[ая])$/u, '')}${end}`).filter(isNoName),
	);
	assert.deepEqual(lost, []);
});

test('hardly a given name is a word of office language', () => {
	const names = givenNameForms.split('\n').flatMap((line) => line.split(' '));
	const lost = new Set(names.filter((name) => name !== '' && isNoName(name)));
	// Житомир; the genitive of Libya; рада, слава: words far oftener than names.
	assert.deepEqual([...lost].sort(), ['житомир', 'житомира', 'лівії', 'раду', 'слава']);
});
