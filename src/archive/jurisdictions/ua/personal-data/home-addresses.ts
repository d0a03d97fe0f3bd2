import type { LetterAnatomy } from '../../../letter/anatomy.ts';
import type { PersonalSpan } from '../../../letter/redaction.ts';
import type { Span } from '../../../letter/span.ts';
import { addresseeBlock } from './addressee-block.ts';
import { spansMatching } from './spans-matching.ts';

/**
 * Home addresses: below a person's name in the addressee's block, after words that say where somebody lives, and any
 * address with a flat outside the letterhead.
 *
 * @param persons places of the persons addressed
 */
export function findHomeAddresses(
	text: string,
	anatomy: LetterAnatomy,
	persons: readonly Span[],
): PersonalSpan[] {
	const own = [...anatomy.contacts.lines, ...anatomy.letterhead];
	const isOwn = (span: Span) => own.some(({ start, end }) => span.start < end && start < span.end);
	const said = [
		...spansMatching(text, afterWord, 'home-address', isPlace),
		...spansMatching(text, flatAddress, 'home-address'),
	];
	return [...inBlock(text, anatomy, persons), ...said.filter((span) => !isOwn(span))];
}

function inBlock(text: string, anatomy: LetterAnatomy, persons: readonly Span[]): PersonalSpan[] {
	const block = addresseeBlock(anatomy);
	const isPerson = block && persons.some(({ start, end }) => start < block.end && block.start < end);
	if (!block || !isPerson) return [];
	return [...anatomy.addressee, ...anatomy.addresseeDetails, ...anatomy.marks]
		.filter(({ start, end }) => start >= block.start && end <= block.end)
		.flatMap((line) => spansMatching(text, anyAddress, 'home-address', isPlace, line));
}

/** A number alone is a postcode only with a place beside it. */
function isPlace(found: string): boolean {
	return /\p{L}{2}|\p{L}\./u.test(found);
}

const kindOfPlace =
	"а/с|[вВ]ул(?:иц[яіею])?|[пП]росп(?:ект\\p{L}{0,2})?|пр-т|[пП]ров(?:ул(?:ок|ку))?|[бБ]ульв?(?:ар\\p{L}{0,2})?|б-р|[пП]лощ[аі]|пл|[мМ]айдан\\p{L}{0,2}|шосе|узв(?:із|озі)?|набережн\\p{L}{1,2}|наб|тупик|мікрорайон\\p{L}{0,2}|мкр|м|міст[оі]|с|сел[оі]|смт|сел|селищ[еі]|буд(?:ин(?:ок|ку))?|б|корп(?:ус\\p{L}{0,2})?|під(?:[’'ʼ]їзд)?|кв(?:артир[аиі])?|кім(?:ната)?|оф(?:іс)?|гурт(?:ожит\\p{L}+)?";
const properName = '[\\p{Lu}«"„\\d][\\p{L}\\d’\'ʼ«»"„“.-]*(?:\\s\\p{Lu}[\\p{L}’\'ʼ.»"“-]*){0,3}';
const houseNumber = '\\d{1,4}(?:\\s?-?[\\p{L}])?(?![\\p{L}])(?:[/-]\\d{1,4}\\p{L}?)?(?![\\p{L}\\d])';
const part = [
	`(?:${kindOfPlace})(?:\\.\\s{0,2}|\\s{1,2})(?:ім(?:\\.|ені)\\s?)?(?:${houseNumber}|${properName})`,
	'\\d{5}(?!\\d)',
	`\\p{Lu}[\\p{L}’'ʼ-]+(?:ськ|цьк)\\p{L}{1,2}\\s(?:обл(?:\\.|аст[ьі])|район\\p{L}{0,2}|р-н\\p{L}?)`,
	houseNumber,
].join('|');
const address = `(?:${part})(?:[,;]?\\s{1,3}(?:${part})|,(?:${part})){0,9}`;
const street =
	'(?:[вВ]ул(?:иц[яіею])?|[пП]росп(?:ект\\p{L}{0,2})?|пр-т|[пП]ров(?:ул(?:ок|ку))?|[бБ]ульв?(?:ар\\p{L}{0,2})?|б-р|[пП]лощ[аі]|[пП]л|[мМ]айдан\\p{L}{0,2}|шосе|узв(?:із|озі)?|набережн\\p{L}{1,2}|тупик|мкр|м|смт|с|кв|буд)';

// «вул. Вигадана, 1, кв. 2, м. Вигадів, 10000»
const anyAddress = new RegExp(
	`(?<![\\p{L}\\d/])(?=${address})(?=.{0,90}(?:${street}[.\\s]|\\d{5}))(?:${address})`,
	'gu',
);
// «яка проживає за адресою: м. Вигадів, вул. Зразкова, буд. 5, кв. 7», «місце реєстрації – с. Вигадане»
const afterWord = new RegExp(
	`(?<!\\p{L})(?:[пП]рожива\\p{L}{1,6}|[мМ]ешка\\p{L}{1,6}|[зЗ]ареєстрован\\p{L}{1,3}|[мМ]ісц\\p{L}{1,2}\\s+(?:проживання|реєстрації)|[дД]омашн\\p{L}{1,3}\\s+адрес\\p{L}{1,2}|[аА]дрес\\p{L}{1,2}\\s+(?:проживання|реєстрації))(?:\\s+(?:в|у|по|за)(?!\\p{L}))?(?:\\s+адресою)?[\\s:–—-]{1,4}(${address})`,
	'gu',
);
// «вул. Зразкова, буд. 5, кв. 7», «вул. Зразкова, 5, кв. 7, м. Зразків, 00001»
const flatAddress = new RegExp(
	`(?<![\\p{L}\\d])(?=${street}[.\\s])(?:${part})(?:[,;]?\\s{1,3}(?:${part})){0,5}[,;]?\\s{1,3}кв(?:артира)?\\.?\\s?\\d{1,4}(?!\\d)(?:,?\\s{1,3}(?:м|смт|с|сел)\\.\\s{0,2}${properName}|,\\s{0,3}\\d{5}(?!\\d)|,\\s{0,3}\\p{Lu}[\\p{L}’'ʼ-]+(?:ськ|цьк)\\p{L}{1,2}\\s(?:обл(?:\\.|аст[ьі])|район\\p{L}{0,2}|р-н\\p{L}?)){0,4}`,
	'gu',
);
