import assert from 'node:assert/strict';
import { test } from 'node:test';
import { leaksInMarkdown } from './leaks-in-markdown.ts';
import { ua } from './ua/index.ts';

const nobody = { emails: new Set<string>(), phones: new Set<string>(), emailDomains: [] };
const letter = {
	...{ title: 'Про лавки', letterhead: ['ЗЕЛЕНОГІРСЬКА МІСЬКА РАДА'], contactLines: [], heading: null },
	...{ addressee: '[приховано: ім’я запитувача]', addresseeDetails: [], attachments: [], marks: [] },
	...{ signatory: { post: 'Голова', name: 'Ігор ТРАВНЕВИЙ' }, executor: null },
};

for (const [told, body] of [
	[
		'a surname in a row of masked ones',
		'Камера № 5: [приховано: особа 1], Небувалець, [приховано: особа 2].',
	],
	['a given name among masked ones', 'троє синів ([приховано: особа 1], Рустем, [приховано: особа 2])'],
	[
		'a cell of a name whose other parts are masked',
		'| Прізвище | Ім’я | По батькові |\n| --- | --- | --- |\n| [приховано: особа 1] | Азалія | [приховано: особа 1] |',
	],
] as const)
	test(`${told} is found as it was before they were`, () => {
		assert.deepEqual(leaksInMarkdown({ letter, body }, ua, nobody), ['person-name']);
	});

test('a row in which everybody is masked names nobody', () => {
	const body = 'Камера № 5: [приховано: особа 1], [приховано: особа 2]. Лавки полагоджено.';
	assert.deepEqual(leaksInMarkdown({ letter, body }, ua, nobody), []);
});

for (const body of [
	'Збитки [приховано: особа 1] відшкодовано. Борг [приховано: особа 1] – 4000 грн.',
	'Повістку [приховано: особа 1] вручено. Черга [приховано: особа 2] – 214.',
	'ВІДМОВИТИ [приховано: особа 1] У НАДАННІ ДОПОМОГИ.\n\nЗОБОВ’ЯЗАТИ [приховано: особа 2] ЗНЕСТИ САРАЙ.',
	'Дружина начальника відділу [приховано: особа 1] допомоги не отримувала.',
])
	test(`what stands beside a mark is no part of a name: ${body.slice(0, 40)}`, () => {
		assert.deepEqual(leaksInMarkdown({ letter, body }, ua, nobody), []);
	});
