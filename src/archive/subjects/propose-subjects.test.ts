import assert from 'node:assert/strict';
import { test } from 'node:test';
import { jurisdictionOf } from '../jurisdictions/index.ts';
import { proposeSubjects } from './propose-subjects.ts';
import { subjectListOf } from './subject-list.ts';

const list = subjectListOf(jurisdictionOf('ua'));
const proposed = (title: string, text = '') => proposeSubjects({ title, text }, list).join(' ');

test('a title shows what a letter is about, in every form of its words', () => {
	for (const [title, subjects] of [
		['Щодо харчування учнів у школах', 'education'],
		['Про кількість місць у дитячих садках', 'preschool'],
		['Щодо закупівель ліків', 'medicines procurement'],
		['Про ремонт неіснуючих доріг', 'roads'],
		['Щодо перевезень пасажирів', 'transport'],
		['Про надання земельних ділянок', 'land'],
		['Щодо тимчасових споруд для торгівлі', 'economy planning'],
		['Щодо бронювання військовозобов’язаних', 'conscription'],
		["Щодо бронювання військовозобов'язаних", 'conscription'],
		['Про виплати внутрішньо переміщеним особам', 'displaced'],
		['Про виплати ВПО', 'displaced'],
		['Щодо стану захисних споруд', 'shelters'],
		['Про штатний розпис і посадові інструкції', 'staff'],
		['Про преміювання керівників', 'pay'],
		['Щодо водопостачання', 'utilities'],
		['Про вивезення побутових відходів', 'waste'],
		['Щодо вирубки лісу', 'green-spaces'],
		['Про безпритульних тварин', 'animals'],
		['Щодо перейменування вулиць', 'archives'],
		['Про перерахунок пенсій', 'pensions'],
		['Щодо проєкту бюджету участі', 'participation'],
		['Щодо бюджету громади', 'budget'],
		['Про пам’ятки архітектури', 'heritage'],
		['Щодо PR-заходів', 'media'],
	])
		assert.equal(proposed(title ?? ''), subjects, title);
});

test('what says nothing of a subject proposes none', () => {
	for (const title of [
		'Про надання публічної інформації',
		'Щодо розгляду запиту',
		'Відповідь на запит',
		'Про надання копій документів',
		'Щодо лавок',
	])
		assert.equal(proposed(title, 'Рішення може бути оскаржено до суду.'), '', title);
});

test('without a title’s words the first sentence and what is said again tell it; a greeting opens nothing', () => {
	const refusal = `Шановна пані Вигадана!
Розглянувши Ваш запит щодо договорів про вивезення сміття у місті Вигадане, повідомляємо таке.
Договори про вивезення сміття рада не укладала, звалище закрито.`;
	assert.equal(proposed('Щодо розгляду запиту', refusal), 'waste');
	assert.equal(proposed('Щодо розгляду запиту', 'Так.\nУ довідці згадано школу.'), '');
});

test('a subject that is touched on stands behind what a letter is about', () => {
	const text = `${'Лікарня придбала обладнання для пацієнтів. '.repeat(3)}\nУчні ліцею теж.`;
	assert.equal(proposed('Про обладнання лікарні', text), 'health');
});

test('a wider subject gives way to its narrower one', () => {
	assert.equal(
		proposed('Щодо освіти', 'Заклади дошкільної освіти, дошкільні групи, дитячі садки.'),
		'preschool',
	);
});

test('every subject of the list is named in both languages, and found by each of its own words', () => {
	assert.ok(list.subjects.length >= 40);
	for (const { id, labels, words } of list.subjects) {
		assert.ok(labels['uk'] && labels['en'], id);
		for (const written of words) {
			const found = list.finder.find(written.replaceAll('*', ''));
			assert.ok(found.has(id), `${id}: ${written}`);
		}
	}
});

test('a list with two subjects of one id, or a narrower one before its wider, is refused', () => {
	const { search } = jurisdictionOf('ua');
	const one = { id: 'parks', broader: null, labels: { en: 'Parks' }, words: ['парк'] };
	assert.throws(() => subjectListOf({ subjects: [one, one], search }), /parks/);
	assert.throws(() => subjectListOf({ subjects: [{ ...one, broader: 'nature' }], search }), /nature/);
	assert.throws(() => subjectListOf({ subjects: [{ ...one, words: ['па*'] }], search }), /па\*/);
});
