import type { Body } from './body.ts';
import { posts } from './data/people.ts';
import { attachments, closings, listItems, listOpenings, openings, statements } from './data/sentences.ts';
import { topics } from './data/topics.ts';
import { anyDate } from './dates.ts';
import { headLines } from './head.ts';
import { makePerson } from './person.ts';
import type { Random } from './random.ts';
import { fill, type Subject } from './sentence.ts';

/** When letters began to be signed by the newer edition of DSTU 4163: «Наталія ЗРАЗКОВА» instead of «Н.М. Зразкова». */
const newSignatures = '2021-09-01';

/**
 * Writes a letter that no office has sent: letterhead, requisites, three to twelve paragraphs, signature, executor.
 *
 * @param number gives the letter its registration index; letters of one body need different ones.
 */
export function makeLetter(body: Body, number: number, random: Random): string {
	const subject: Subject = { topic: random.pickZipf(topics), date: anyDate(random) };
	return [
		...headLines(body, number, random, subject),
		...paragraphs(random, subject).flatMap((paragraph) => [...paragraph, '']),
		...(random.chance(0.35) ? [fill(random.pickZipf(attachments), random, subject), ''] : []),
		...signatureLines(random, subject),
		'',
		...executorLines(body, random),
	]
		.join('\n')
		.trimEnd()
		.concat('\n');
}

/** Paragraphs, each of one or more lines: an opening, statements and a list or two, a closing. */
function paragraphs(random: Random, subject: Subject): string[][] {
	const middle = Array.from({ length: random.pickZipf([3, 4, 5, 2, 6, 7, 1, 8, 9, 10]) }, () =>
		random.chance(0.15) ? list(random, subject) : [statement(random, subject)],
	);
	return [
		[fill(random.pick(openings), random, subject)],
		...middle,
		...(random.chance(0.7)
			? [[fill(random.pick(closings), random, subject)]]
			: [[statement(random, subject)]]),
	];
}

function statement(random: Random, subject: Subject): string {
	return Array.from({ length: random.pickZipf([2, 1, 3, 4]) }, () =>
		fill(random.pick(statements), random, subject),
	).join(' ');
}

function list(random: Random, subject: Subject): string[] {
	const mark = random.pickZipf([(at: number) => `${at}. `, () => '- ', (at: number) => `${at}) `]);
	const item = random.pickZipf(listItems);
	const items = Array.from(
		{ length: random.between(2, 6) },
		(_, at) => `${mark(at + 1)}${fill(item, random, subject)}`,
	);
	return [
		fill(random.pickZipf(listOpenings), random, subject),
		...items.map((line, at) => line + (at === items.length - 1 ? '.' : ';')),
	];
}

function signatureLines(random: Random, { date }: Subject): string[] {
	const person = makePerson(random);
	const name =
		date >= newSignatures
			? `${person.given} ${person.surname.toUpperCase()}`
			: random.pickZipf([`${person.initials} ${person.surname}`, `${person.initials}${person.surname}`]);
	const post = random.pickZipf(posts);
	if (random.chance(0.3)) return [...post, '', name];
	return [...post.slice(0, -1), `${post.at(-1)}${' '.repeat(random.between(20, 50))}${name}`];
}

/** Who wrote the letter and the office's phone, in three letters of five. */
function executorLines(body: Body, random: Random): string[] {
	if (random.chance(0.4)) return [];
	const person = makePerson(random);
	return random.pickZipf([
		[`Виконавець: ${person.surname} ${person.initials} тел. (${body.cityCode}) ${body.phone}`],
		[`${person.surname} ${person.given} ${body.phone}`],
		[`Вик. ${person.surname} ${person.initials}`, `тел. ${body.phone}`],
	]);
}
