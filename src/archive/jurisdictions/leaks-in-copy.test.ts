import assert from 'node:assert/strict';
import { test } from 'node:test';
import { leaksInCopy } from './leaks-in-copy.ts';
import { ua } from './ua/index.ts';

const nobody = { emails: new Set<string>(), phones: new Set<string>(), emailDomains: [] };
const letter = {
	...{ title: 'Про лавки', letterhead: ['ЗРАЗКОВА МІСЬКА РАДА'], contactLines: [], heading: null },
	...{ addressee: '[приховано: ім’я запитувача]', addresseeDetails: [], attachments: [], marks: [] },
	...{ signatory: { post: 'Секретар міської ради', name: 'Ігор ЗРАЗКОВИЙ' }, executor: null },
};

function kindsOf(body: string, copy: string, keep: readonly { words: string; kind: 'person-name' }[] = []) {
	const said = { ...letter, keep: [...keep] };
	const file = `${JSON.stringify(said)}\n05.02.2031 № 31/З-12\n${body}`;
	const head = 'ЗРАЗКОВА МІСЬКА РАДА\n\n05.02.2031 № 31/З-12\n\n';
	const signed = '\n\nСекретар міської ради            Ігор ЗРАЗКОВИЙ\n';
	return leaksInCopy({ letter: said, body, file, copy: `${head}${copy}${signed}` }, ua, nobody);
}

test('a copy that says what its letter says, or less, tells nothing', () => {
	const body = 'Скаргу подала \\[приховано: особа] учора вранці. У парку 24 лавки.';
	for (const copy of [
		'Скаргу подала учора вранці. У парку 24 лавки.',
		'Скаргу подала [приховано: особа] учора вранці.\nУ парку 24 лав-\nки.',
		'У парку 24 лавки.',
		'Сторінка два. Скаргу подала\n\nучора вранці. У парку 24 лавки.',
	])
		assert.deepEqual(kindsOf(body, copy), [], copy);
});

test('words in place of a mark are told, whatever they are', () => {
	const body =
		'Скаргу подала \\[приховано: особа] учора вранці. Ліки від хвороби \\[приховано: відомості про здоров’я] по одній пігулці.';
	assert.deepEqual(kindsOf(body, 'Скаргу подала сусідонька учора вранці.'), ['person-name']);
	assert.deepEqual(kindsOf(body, 'Ліки від хвороби зразкуватої по одній пігулці.'), ['health']);
	assert.deepEqual(kindsOf(body, 'Ліки від хвороби по одній пігулці; подала, учора.'), []);
});

test('words that an editor has taken out are told where the finders know somebody in them', () => {
	const body = 'Скаргу розглянуто. У парку 24 лавки.';
	assert.deepEqual(kindsOf(body, 'Скаргу Зразкової Ганни Петрівни розглянуто. У парку 24 лавки.'), [
		'person-name',
	]);
	assert.deepEqual(kindsOf(body, 'Скаргу розглянуто. Моб. заявниці: 060 011 22 33. У парку 24 лавки.'), [
		'phone',
	]);
	assert.deepEqual(kindsOf(body, 'Скаргу ретельно розглянуто на засіданні. У парку 24 лавки.'), []);
	assert.deepEqual(
		kindsOf(body, 'Скаргу Зразкової Ганни Петрівни розглянуто.', [
			{ words: 'Зразкової Ганни Петрівни', kind: 'person-name' },
		]),
		[],
	);
});
