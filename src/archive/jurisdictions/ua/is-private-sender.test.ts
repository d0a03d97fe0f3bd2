import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isPrivateSender } from './is-private-sender.ts';
import { dissect } from './requisites/index.ts';

const sent = (head: string, post: string) => `${head}
12345, м. Придуманськ, вул. Тиха, 5, e-mail: x@poshta.example

01.02.2031 № 12

Вигаданській міській раді

Прошу надати копії рішень про лавки у парку за 2030 рік.

${post}                      О.Д. Гречанюк
`;

test('a person, an advocate, an entrepreneur, a company are no public body', () => {
	for (const [head, post] of [
		['АДВОКАТ\nГРЕЧАНЮК ОЛЕСЬ ДЕМ’ЯНОВИЧ', 'Адвокат'],
		['Адвокатське об’єднання «Каштан»', 'Керуючий партнер'],
		['ФІЗИЧНА ОСОБА-ПІДПРИЄМЕЦЬ ГРЕЧАНЮК ОЛЕСЬ ДЕМ’ЯНОВИЧ', 'ФОП'],
		['ТОВАРИСТВО З ОБМЕЖЕНОЮ ВІДПОВІДАЛЬНІСТЮ «КАШТАН»', 'Директор'],
		['ГРОМАДСЬКА ОРГАНІЗАЦІЯ «КАШТАН»', 'Голова правління'],
	] as const) {
		const text = sent(head, post);
		assert.ok(isPrivateSender(text, dissect(text)), head);
	}
});

test('a public body is one, whatever it is called', () => {
	for (const head of [
		'ВИГАДАНСЬКА МІСЬКА РАДА',
		'КОМУНАЛЬНЕ ПІДПРИЄМСТВО «КАШТАН»',
		'ДЕРЖАВНА УСТАНОВА «КАШТАН»',
		'ВИГАДАНСЬКИЙ ЛІЦЕЙ ІМЕНІ ОЛЕСЯ ГРЕЧАНЮКА',
		'РАДА АДВОКАТІВ ВИГАДАНСЬКОЇ ОБЛАСТІ',
	]) {
		const text = sent(head, 'Керівник');
		assert.ok(!isPrivateSender(text, dissect(text)), head);
	}
});

test('a body that answers an advocate is one, though no list has its word', () => {
	for (const below of ['АДВОКАТСЬКИЙ ЗАПИТ', 'Адвокатське бюро «Каштан»', 'Адвокату Гречанюку О.Д.']) {
		const text = sent(`ВИГАДАНСЬКА ГІМНАЗІЯ № 3\n${below}`, 'Директор');
		assert.ok(!isPrivateSender(text, dissect(text)), below);
	}
});
