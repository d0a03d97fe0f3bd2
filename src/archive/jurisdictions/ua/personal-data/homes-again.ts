import type { PersonalSpan } from '../../../letter/redaction.ts';
import type { Span } from '../../../letter/span.ts';
import { allMatches } from '../../../text/prefilter/all-matches.ts';

const street =
	'(?:[вВ]ул|[пП]росп|[пП]ров|[бБ]ульв|[пП]л|[уУ]зв|[пП]р-т|[бБ]-р|[мМ]айдан)(?:\\.|\\p{Ll}{0,6})';
const name = "(?<street>\\p{Lu}[\\p{L}’'-]+(?:\\s\\p{Lu}[\\p{L}’'-]+)?)";
const number = '(?<number>\\d{1,4}(?:[/-]\\d{1,3})?)(?:\\s?-?[а-яґєії](?![\\p{L}]))?(?!\\d)';
const house = '(?:буд(?:\\.|инок|инку)\\s?)?(?:№\\s?)?';
// «вул. Тиха, буд. 6а», «вулиці Тихій 6»
const streetFirst = new RegExp(`(?<!\\p{L})${street}\\s?${name},?\\s?${house}${number}`, 'gu');
// «будинок № 6а по вул. Тихій», «буд. 6 на вулиці Тихій»
const houseFirst = new RegExp(
	`(?<!\\p{L})(?:буд\\.|будин(?:ок|ку|ка|ком))\\s?(?:№\\s?)?${number}\\s(?:по|на|з|із)\\s${street}\\s?${name}`,
	'gu',
);
const flatAlone = /^кв\.\s?(?:№\s?)?(\d{1,4})$/u;
// «Щодо кв. 17 », not «2 кв. 2030 року»
const flatAgain = /(?<![\p{L}\d]|\d\s)кв\.\s?(?:№\s?)?(\d{1,4})(?!\d|\s?(?:м(?!\p{L})|р\.|рок|метр))/gu;
/** Letters at a word's end that its cases change: «Тиха», «Тихої», «Стрілецька», «Стрілецькій». */
const ending = 3;
const shortestStem = 3;

/**
 * Homes that a letter names again, in other words or for another reason: «щодо якості електропостачання за адресою:
 * вул. Тиха, 6а» tells where the addressee lives, «кв. 17» the flat of whoever owes.
 *
 * @param homes what was found to be a home
 */
export function findHomesAgain(text: string, homes: readonly Span[]): PersonalSpan[] {
	const told = homes.map(({ start, end }) => text.slice(start, end));
	const known = told.flatMap(housesIn);
	const flats = new Set(told.map((home) => flatAlone.exec(home)?.[1]).filter((flat) => flat !== undefined));
	return [
		...(known.length > 0 ? housesIn(text) : []).filter((house) => known.some((one) => isSame(one, house))),
		...(flats.size > 0 ? flatsIn(text).filter(({ flat }) => flats.has(flat)) : []),
	].map(({ start, end }) => ({ start, end, kind: 'home-address' }));
}

interface House extends Span {
	readonly street: string;
	readonly number: string;
}

function housesIn(text: string): House[] {
	return [streetFirst, houseFirst].flatMap((pattern) =>
		[...allMatches(text, pattern)].map((found) => ({
			start: found.index,
			end: found.index + found[0].length,
			street: (found.groups?.street ?? '').toLowerCase(),
			number: found.groups?.number ?? '',
		})),
	);
}

function isSame(one: House, other: House): boolean {
	const stem = Math.max(shortestStem, Math.min(one.street.length, other.street.length) - ending);
	return one.number === other.number && one.street.slice(0, stem) === other.street.slice(0, stem);
}

function flatsIn(text: string): (Span & { readonly flat: string })[] {
	return [...allMatches(text, flatAgain)].map((found) => ({
		start: found.index,
		end: found.index + found[0].length,
		flat: found[1] ?? '',
	}));
}
