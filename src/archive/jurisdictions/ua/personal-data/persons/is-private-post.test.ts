import assert from 'node:assert/strict';
import { test } from 'node:test';
import { letter, mask } from '../testing/masked-letter.ts';

test('a post that is none of an office, or of somebody whose kin is named, makes nobody an official', () => {
	for (const [text, shown] of [
		['Майор у відставці Росяк Остап Ілліч просить путівку.', 'відставці [приховано: особа 1] просить'],
		['Капітан запасу Росяк О.В. перебуває в черзі.', 'запасу [приховано: особа 1] перебуває'],
		['Колишня секретарка Росяк Л. отримала розрахунок.', 'секретарка [приховано: особа 1] отримала'],
		['Член кооперативу Росяк О.П. внесків не сплачує.', 'кооперативу [приховано: особа 1] внесків'],
		['Сержант Росяк Остап Ілліч загинув 3 травня.', 'Сержант [приховано: особа 1] загинув'],
		['Родина загиблого лейтенанта Росяка О.П. отримала виплату.', 'лейтенанта [приховано: особа 1] отримала'],
		['Комендант гуртожитку та Росяк Остап склали акт.', 'та [приховано: особа 1] склали'],
	] as const)
		assert.ok(mask(letter(text)).includes(shown), `${text} is ${mask(letter(text))}`);
});

test('members of what decides, and those who hold or held an office of authority, stay', () => {
	for (const kept of [
		'Член комісії Росяк О.П. утримався.',
		'Колишній міський голова Росяк О.П. підписав договір.',
		'Слідчий затримав підозрюваного, протокол склав сержант Росяк О.П.',
		'Затримано слідчим Росяком О.П. двох осіб.',
	])
		assert.ok(mask(letter(kept)).includes(kept), `${kept} is ${mask(letter(kept))}`);
});
