import assert from 'node:assert/strict';
import { test } from 'node:test';
import { letter, mask } from '../testing/masked-letter.ts';

test('a surname with which a sentence or a clause behind a colon begins is masked by what only people do', () => {
	for (const [text, shown] of [
		['Росяк помер у лютому.', '[приховано: особа 1] помер'],
		['Росянець відмовився впустити комісію.', '[приховано: особа 1] відмовився'],
		['Яблунська позбавлена батьківських прав.', '[приховано: особа 1] позбавлена'],
		['Клименки отримали тимчасове житло.', '[приховано: особа 1] отримали'],
		['Ковалю 78 років.', '[приховано: особа 1] 78 років'],
		['Коваль у суд не з’явився.', '[приховано: особа 1] у суд'],
		['Слідством з’ясовано: Росяк передав гроші.', 'з’ясовано: [приховано: особа 1] передав'],
	] as const)
		assert.ok(mask(letter(text)).includes(shown), `${text} is ${mask(letter(text))}`);
});

test('what else begins a sentence stays', () => {
	for (const kept of [
		'Людина померла.',
		'Лист прийшов учора.',
		'Ділянка переведена до іншої категорії.',
		'Громаді 78 років.',
		'Команда просить форму.',
		'Відповідь: Ремонт тривав рік.',
	])
		assert.ok(mask(letter(kept)).includes(kept), kept);
});
