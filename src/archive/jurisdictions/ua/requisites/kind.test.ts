import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { LetterKind } from '../../../letter/kind.ts';
import { dissect } from './index.ts';

const letterhead = 'ВИГАДАНА МІСЬКА РАДА\nУПРАВЛІННЯ ВИГАДАНОЇ ПРАЦІ\n';
const signature = '\nГолова                      Олена ЗРАЗКОВА\n';
const registration = '03.04.2031 № 12/8-15-31\n';

const documents: readonly (readonly [kind: LetterKind, source: string])[] = [
	['document', 'Відповідь на запит у вкладенні.\n'],
	['appendix', 'Додаток 1\n\nПерелік кодів\n\nКод   Назва\nZ23   Імунізація\n'],
	['appendix', 'ДОДАТОК № 3\nдо листа № 12/8-15-31 від 03.04.2031\n\nКОШТОРИС\n'],
	['appendix', 'Д О Д А Т О К   А\n\nПерелік вигаданих закладів\n'],
	['appendix', 'Додаток № 1 до Договору № 15\nвід 10.02.2031\n\nСПЕЦИФІКАЦІЯ\n'],
	['order', `${letterhead}НАКАЗ\n${registration}\nПро план\n\nНАКАЗУЮ:\n1. Затвердити план.\n${signature}`],
	[
		'order',
		`${letterhead}Р І Ш Е Н Н Я\nвід 12 березня 2031 року № 15-3/VIII\n\nПро план\n\nВИРІШИЛА:\n${signature}`,
	],
	[
		'order',
		`${letterhead}РОЗПОРЯДЖЕННЯ ГОЛОВИ\n${registration}\nПро групу\n\n1. Утворити групу.\n${signature}`,
	],
	[
		'request',
		`${letterhead}ЗАПИТ\n${registration}\nЗразковому департаменту\n\nПросимо надати копії.\n${signature}`,
	],
	[
		'document',
		`${letterhead}ДОВІДКА\nпро звернення\n\n${registration}\nНадійшло 120 звернень.\n${signature}`,
	],
	[
		'request',
		`${letterhead}${registration}\nЗразковому департаменту\n\nДЕПУТАТСЬКИЙ ЗАПИТ\n\nПросимо надати копії.\n${signature}`,
	],
	[
		'letter',
		`${letterhead}${registration}\nЗразковому департаменту\n\nКопії надано.\n\nЗАПИТ\n\nдодається\n${signature}`,
	],
	['document', 'ПРОТОКОЛ № 7\nзасідання вигаданого комітету\n\nПрисутні: члени комітету.\n'],
	['document', 'СПЕЦИФІКАЦІЯ\n\nПапір   пачка   100\n'],
	[
		'document',
		'ЗАТВЕРДЖЕНО\nНаказ вигаданого департаменту\n03.04.2031 № 45-од\n\nПОРЯДОК\nведення реєстру\n',
	],
	['document', 'Назва закладу; місто\nВигадана лікарня; Вигадів\n'],
	[
		'letter',
		`${letterhead}ЛИСТ\n${registration}\nЗакладам освіти\n\nДОВІДКА надається за формою.\n${signature}`,
	],
	[
		'letter',
		`${letterhead}\n${registration}\nЗакладам освіти\n\nНаказ додається.\n\nДодаток: на 1 арк.\n${signature}`,
	],
	[
		'letter',
		`Додаток 3 до Регламенту\n${letterhead}\n${registration}\nЗакладам освіти\n\nПовідомляємо таке.\n${signature}`,
	],
	['appendix', `Додаток 3 до Регламенту\n${letterhead}\n___ № ___\n\nПовідомляємо таке.\n`],
	['letter', `Вигаданій міській раді\n\nЗАПИТ\nна інформацію\n\nПрошу надати копію рішення.\n\n03.04.2031\n`],
];

describe('the kind of a document', () => {
	for (const [kind, source] of documents)
		it(`${source.slice(0, 60).replaceAll('\n', ' / ')}… is ${kind}`, () => {
			assert.equal(dissect(source).kind, kind);
		});

	it('is an appendix where only its file’s name says so, and never where it bears a letterhead', () => {
		assert.equal(dissect('Лікарня № 1\nЛікарня № 2\n', true).kind, 'appendix');
		const letter = `${letterhead}\n${registration}\nЗакладам освіти\n\nПовідомляємо таке.\n${signature}`;
		assert.equal(dissect(letter, true).kind, 'letter');
	});

	it('is the heading of a request below its addressee', () => {
		const source = `${letterhead}${registration}\nЗразковій раді\n\nДЕПУТАТСЬКИЙ ЗАПИТ\n\nПросимо надати копії.\n${signature}`;
		const { heading, addressee } = dissect(source);
		const said = (spans: readonly { start: number; end: number }[]) =>
			spans.map(({ start, end }) => source.slice(start, end));
		assert.deepEqual([said(heading), said(addressee)], [['ДЕПУТАТСЬКИЙ ЗАПИТ'], ['Зразковій раді']]);
	});

	it('leaves an act without addressee: its first line is what it is about', () => {
		const source = `${letterhead}ПОСТАНОВА\n${registration}\nДеякі питання діяльності\n\n1. Установити порядок.\n${signature}`;
		const { heading, addressee, authority } = dissect(source);
		const said = [heading, authority].map((spans) => spans.map(({ start, end }) => source.slice(start, end)));
		assert.deepEqual(said, [
			['Деякі питання діяльності'],
			['ВИГАДАНА МІСЬКА РАДА', 'УПРАВЛІННЯ ВИГАДАНОЇ ПРАЦІ'],
		]);
		assert.deepEqual(addressee, []);
	});
});

describe('an appendix', () => {
	for (const title of [
		'Додаток 2\nдо листа Вигаданої служби\nвід 03.04.2031 № 12/8-15-31',
		'Додаток до листа від 03.04.2031 № 12/8-15-31',
		'ДОДАТОК № 3\nдо листа № 12/8-15-31 від 03 квітня 2031 року',
	])
		it(`names its letter: ${title.replaceAll('\n', ' / ')}`, () => {
			const source = `${title}\n\nЛист № 7 від 01.01.2030 розглянуто.\n`;
			const { belongsTo, registrationIndex, date } = dissect(source);
			const { registrationIndex: index, date: day } = belongsTo;
			assert.equal(index && source.slice(index.start, index.end), '12/8-15-31');
			assert.match(day ? source.slice(day.start, day.end) : '', /^03(?:\.04\.| квітня )2031$/);
			assert.deepEqual([registrationIndex, date], [null, null]);
		});

	it('of an order names no letter', () => {
		const { belongsTo } = dissect('Додаток\nдо наказу від 03.04.2031 № 45-од\n\nПоложення\n');
		assert.deepEqual(belongsTo, { registrationIndex: null, date: null });
	});
});
