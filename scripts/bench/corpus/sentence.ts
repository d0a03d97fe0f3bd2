import { adjectives } from './data/adjectives.ts';
import { documents, organs, sources, works } from './data/nouns.ts';
import { streets, villageBeginnings, villageEndings, villageMiddles } from './data/places.ts';
import type { topics } from './data/topics.ts';
import { dateBefore, writtenDate } from './dates.ts';
import { type Adjective, type Case, genderOf, inflectAdjective, inflectNoun, type Noun } from './inflect.ts';
import type { Random } from './random.ts';

/** What sentences of one letter have in common. */
export interface Subject {
	readonly topic: (typeof topics)[number];
	/** Date of the letter, `2018-04-03`: what it tells of lies before. */
	readonly date: string;
}

/** Examples: `{sum}` `{work:gen}` `{~thing:gen:pl}` `{Document:nom}` */
const slot = /\{(~?)(\p{L}+)(?::(\w+))?(:pl)?\}/gu;

/**
 * Fills a template with words in their cases, figures and names.
 *
 * @example
 * fill('Роботи з {work:gen} {thing:gen}.', random, subject) // 'Роботи з ремонту дороги.'
 */
export function fill(template: string, random: Random, subject: Subject): string {
	return template.replace(
		slot,
		(_slot, described: string, name: string, grammaticalCase = 'nom', plural = '') => {
			const noun = nounFor(name.toLowerCase(), random, subject);
			if (!noun) return figure(name, random, subject);
			const words = phrase(noun, grammaticalCase as Case, plural !== '', described !== '', random);
			return /^\p{Lu}/u.test(name) ? capitalised(words) : words;
		},
	);
}

/** A text with its first letter in capitals. */
export function capitalised(text: string): string {
	return text.charAt(0).toUpperCase() + text.slice(1);
}

function nounFor(name: string, random: Random, { topic }: Subject): Noun | null {
	switch (name) {
		case 'thing':
			return random.pickZipf(topic.things);
		case 'work':
			return random.pickZipf(works);
		case 'document':
			return random.pickZipf(documents);
		case 'organ':
			return random.pickZipf(organs);
		case 'source':
			return random.pickZipf(sources);
		case 'village':
			return village(random);
		default:
			return null;
	}
}

function phrase(
	noun: Noun,
	grammaticalCase: Case,
	plural: boolean,
	described: boolean,
	random: Random,
): string {
	const word = inflectNoun(noun, grammaticalCase, plural);
	if (!described) return word;
	// Names of places make the long tail of rare words that a real corpus has.
	const adjective: Adjective = random.chance(0.15)
		? [`${villageStem(random).replace(/к$/, '')}ськ`]
		: random.pickZipf(adjectives);
	return `${inflectAdjective(adjective, grammaticalCase, genderOf(noun), plural)} ${word}`;
}

function village(random: Random): Noun {
	const stem = villageStem(random);
	return [`${stem}а`, 'f', stem, `${stem.slice(0, -1)}ок`];
}

function villageStem(random: Random): string {
	return random.pick(villageBeginnings) + random.pick(villageMiddles) + random.pickZipf(villageEndings);
}

function figure(name: string, random: Random, { topic, date }: Subject): string {
	switch (name) {
		case 'Topic':
			return capitalised(topic.name);
		case 'date':
			return writtenDate(dateBefore(date, random), random);
		case 'year':
			return String(Number(date.slice(0, 4)) - random.between(0, 2));
		case 'sum':
			return `${grouped(random.between(1, 9) * 10 ** random.between(3, 6) + random.between(0, 99_999))}${random.chance(0.4) ? `,${random.between(10, 99)}` : ''}`;
		case 'count':
			return String(
				random.pickZipf([3, 12, 7, 24, 48, 115, 163, 240, 318, 472, 605, 1284]) + random.between(0, 9),
			);
		case 'area':
			return `${grouped(random.between(20, 90_000))} кв. м`;
		case 'length':
			return `${random.between(1, 320)},${random.between(1, 9)}`;
		case 'street':
			return random.pickZipf(streets);
		case 'house':
			return `${random.between(1, 180)}${random.pickZipf(['', '', '-А', '/2', '-Б'])}`;
		case 'quarter':
			return random.pick(['I', 'II', 'III', 'IV']);
		case 'percent':
			return String(random.between(2, 96));
		case 'years':
			return String(random.between(5, 15));
		case 'pages':
			return String(random.between(5, 40));
		case 'index':
			return `${random.between(1, 999)}${random.pick(['', '-р', '/01-12', '-14/2'])}`;
		case 'company':
			return `${random.pickZipf(['ТОВ', 'КП', 'ПП'])} «${capitalised(random.pick(villageMiddles))}${random.pick(['буд', 'сервіс', 'проєкт', 'шлях', 'тех', 'дім'])}»`;
		default:
			throw new Error(`a template names {${name}}, which nothing fills`);
	}
}

/** Digits in groups of three, as letters print sums: `1 234 567`. */
function grouped(value: number): string {
	return String(value).replace(/\B(?=(?:\d{3})+$)/g, ' ');
}
