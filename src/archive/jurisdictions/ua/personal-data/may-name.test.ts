import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { it } from 'node:test';
import { emptyAnatomy } from '../../../letter/empty-anatomy.ts';
import { ua } from '../index.ts';
import { mayName } from './index.ts';
import { contacts } from './testing/masked-letter.ts';

const fixtures = new URL('../fixtures/', import.meta.url);
const written = [
	'Пише Зразкова Ганна, тел. 067 000 00 00, паспорт АА 123456',
	'Заявниця Вигадана О. П. проживає: вул. Тиха, 1, кв. 2',
	'В и г а д а н і й О л е н і',
	'Від: Зразкова Ганна <hanna@mail.example>',
	'Прізвище\u001FАдреса\nВигадана\u001Fс. Тихе',
	'Шановна Олено Петрівно!',
	'міський голова Т. В. Вигаданська',
];

it('nobody is named where it says that nobody may be', () => {
	const letters = readdirSync(fixtures).map((name) =>
		readFileSync(new URL(`${name}/source.txt`, fixtures), 'utf8'),
	);
	for (const text of [...written, ...letters, ...letters.flatMap((letter) => letter.split('\n'))]) {
		const isNamed = ua
			.findPersonalData(text, emptyAnatomy, contacts)
			.some(({ kind, left }) => !left && (kind === 'person-name' || kind === 'requester-name'));
		if (isNamed) assert.ok(ua.mayName?.(text, contacts), text);
	}
});

it('most lines name nobody, and it says so', () => {
	for (const text of ['Про лавки у сквері', 'of 2 November 2031. The text is in Ukrainian.'])
		assert.equal(mayName(text, contacts), false, text);
});
