import type { LetterAnatomy } from '../../../letter/anatomy.ts';
import { overlapping } from '../../../letter/overlapping.ts';
import type { PersonalSpan } from '../../../letter/redaction.ts';
import type { Span } from '../../../letter/span.ts';
import { surePersonName } from '../requisites/names.ts';
import { addresseeBlock } from './addressee-block.ts';
import { isHome } from './is-home.ts';
import { ownerWords } from './owner-words.ts';
import { sentenceBefore } from './sentence-before.ts';
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
	const isOwn = overlapping([...anatomy.contacts.lines, ...anatomy.letterhead]);
	// Where nobody is named by a role, no sentence says that a home is somebody's.
	const namesPerson = text.search(ownerWords.privateRole) !== -1;
	const said = [
		...spansMatching(text, afterWord, 'home-address', isPlace).filter((span) => !isOfBody(text, span)),
		...spansMatching(text, afterHome, 'home-address', isPlace),
		...spansMatching(text, flatAddress, 'home-address').filter((span) => !isOfBody(text, span)),
		...(namesPerson ? spansMatching(text, withHouse, 'home-address', isHoused) : []).filter((span) =>
			isHome(text, span),
		),
		...(namesPerson ? spansMatching(text, bare, 'home-address') : []).filter((span) => isHome(text, span)),
		...spansMatching(text, afterName, 'home-address', isPlace).filter((span) => !isOfBody(text, span)),
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

/** An address of a firm or a body in words that persons' homes have too. */
function isOfBody(text: string, span: Span): boolean {
	return bodyBefore.test(sentenceBefore(text, span.start)) && !isHome(text, span);
}

/** A street with a house, or a village with more than its name. */
function isHoused(found: string): boolean {
	return streetWord.test(found) && /\d/u.test(found);
}

const kindOfPlace =
	"а/с|[вВ]ул(?:иц[яіеюи]ю?)?|[пП]росп(?:ект\\p{L}{0,2})?|пр-т|[пП]ров(?:ул(?:ок|ку))?|[бБ]ульв?(?:ар\\p{L}{0,2})?|б-р|[пП]лощ[аі]|пл|[мМ]айдан\\p{L}{0,2}|шосе|узв(?:із|озі)?|набережн\\p{L}{1,2}|наб|тупик|мікрорайон\\p{L}{0,2}|мкр(?:-н)?|м|міст[оі]|с|сел[оі]|смт|сел|селищ[еі]|буд(?:ин(?:ок|к[уа])|инк[уа])?|б|корп(?:ус\\p{L}{0,2})?|під(?:[’'ʼ]їзд)?|кв(?:артир[аиі])?|кім(?:н(?:ата)?)?|оф(?:іс)?|[гГ]уртожит\\p{L}{2,3}|домоволодінн\\p{L}";
const properName = '[\\p{Lu}«"„\\d][\\p{L}\\d’\'ʼ«»"„“.-]*(?:\\s\\p{Lu}[\\p{L}’\'ʼ.»"“-]*){0,3}';
const houseNumber =
	'(?:№\\s?)?\\d{1,4}(?:\\s?-?[А-ЯҐЄІЇа-яґєії](?![\\p{L}]))?(?![\\p{L}])(?:[/-]\\d{1,4}\\p{L}?)?(?![\\p{L}\\d]|\\s?(?:грн|тис|млн|осіб|гривень)|\\.\\d|\\s\\d{3}\\s)';
const region =
	"\\p{Lu}[\\p{L}’'ʼ-]+(?:ськ|цьк|зьк)\\p{L}{1,3}\\s(?:обл(?:\\.|аст[ьі])|район\\p{L}{0,2}|р-н\\p{L}?)";
const part = [
	`(?:${kindOfPlace})(?:\\.\\s{0,2}|\\s{1,2})(?:ім(?:\\.|ені)\\s?)?(?:${houseNumber}|${properName}(?:\\s(?:район\\p{L}{0,2}|р-ну?|област[іь]|обл\\.))?)`,
	'\\d{5}(?!\\d)',
	region,
	houseNumber,
].join('|');
const join = '(?:[,;]?\\s{1,3}(?:(?:у|в|на|по|за)\\s)?|,|\\s\\()';
const address = `(?:${part})(?:${join}(?:${part})){0,9}`;
const street =
	'(?:[вВ]ул(?:иц[яіеюи]ю?)?|[пП]росп(?:ект\\p{L}{0,2})?|пр-т|[пП]ров(?:ул(?:ок|ку))?|[бБ]ульв?(?:ар\\p{L}{0,2})?|б-р|[пП]лощ[аі]|[пП]л|[мМ]айдан\\p{L}{0,2}|шосе|узв(?:із|озі)?|набережн\\p{L}{1,2}|тупик|мкр(?:-н)?|м|смт|с|кв|буд(?:инок|инк[уа])?)';
const streetWord =
	/(?<!\p{L})(?:вул|просп|пр-т|пров|бульв|б-р|майдан|шосе|узв|набережн|тупик|мкр|кв|гуртожит|буд)/iu;

// «вул. Вигадана, 1, кв. 2, м. Вигадів, 10000»
const anyAddress = new RegExp(
	`(?<![\\p{L}\\d/])(?=${address})(?=.{0,90}(?:${street}[.\\s]|\\d{5}))(?:${address})`,
	'gu',
);
const lives =
	'[пП]рожива\\p{L}{1,6}|[мМ]ешка(?:є|ють|в|ла|ли|ючи\\p{L}?)|[пП]рописан\\p{L}{1,3}|[зЗ]ареєстрован(?:ий|а|ого|ої|ому|ій|у|ою|е|і)(?!\\p{L})|[мМ]ісц\\p{L}{1,2}\\s+(?:проживання|реєстрації)|[дД]омашн\\p{L}{1,3}\\s+адрес\\p{L}{1,2}|[аА]дрес\\p{L}{1,2}\\s+(?:проживання|реєстрації|заявни\\p{L}{1,2}|запитувач\\p{L}{0,2}|скаржни\\p{L}{1,2}|засуджен\\p{L}{2,3}|пацієнт\\p{L}{0,2}|потерпіл\\p{L}{2,3}|мешкан\\p{L}{1,3})';
const link =
	'(?:\\s+(?:в|у|по|за|на|адресою|фактично|потерпіл\\p{L}{2,3}|заявни\\p{L}{1,2}|особи|до\\s+арешту)(?!\\p{L})){0,3}';
// «яка проживає за адресою: м. Вигадів, вул. Зразкова, буд. 5, кв. 7», «місце реєстрації – с. Вигадане»
const afterWord = new RegExp(`(?<!\\p{L})(?:${lives})${link}[\\s:–—(-]{1,4}(${address})`, 'gu');
// «Домашня адреса – Лісова, 5, кв. 7»: without a word for the street
const afterHome = new RegExp(
	`(?<!\\p{L})(?:${lives})${link}[\\s:–—(-]{1,4}((?:\\p{Lu}[\\p{L}’-]{2,30},?\\s){1,3}${houseNumber}(?:${join}(?:${part})){0,4})`,
	'gu',
);
const flat = '(?:кв(?:артира)?\\.?\\s?№?\\s?\\d{1,4}(?!\\d))';
// «вул. Зразкова, буд. 5, кв. 7», «вул. Зразкова, 5, кв. 7, м. Зразків, 00001»
const flatAddress = new RegExp(
	`(?<![\\p{L}\\d])(?=${street}[.\\s])(?:${part})(?:${join}(?:${part})){0,5}[,;]?\\s{0,3}${flat}(?:,?\\s{1,3}(?:м|смт|с|сел)\\.\\s{0,2}${properName}|,\\s{0,3}\\d{5}(?!\\d)|,\\s{0,3}${region}|,\\s\\p{Lu}[\\p{L}’-]+(?![\\p{L}.])){0,4}|(?<![\\p{L}\\d])кв(?:артир[аиі])?\\.?\\s№?\\s?\\d{1,4}(?!\\d)(?=[^.;]{0,40}(?:буд|вул|просп|пров))(?:${join}(?:${part})){1,5}`,
	'gu',
);
// Any street or village with its parts, where the sentence says that a person lives or owns there
const withHouse = new RegExp(`(?<![\\p{L}\\d/])(?=(?:№|а/с|${kindOfPlace})[.\\s])(?:${address})`, 'gu');
// «Тиха, 9, кв. 14», «Тиха, 9/14», «Тиха 9-14» beside a person
const bare =
	/(?<![\p{L}\d.«])\p{Lu}[\p{Ll}’-]{2,20}(?:а|я|ій|ої|ого|ому|у|ю),?\s(?:\d{1,4}\p{L}?[/-]\d{1,4}|\d{1,4}\p{L}?,?\sкв\.?\s?\d{1,4})(?![\d\p{L}]|[./-]\d)/gu;
// «1. Зелений Петро Васильович, вул. Садова, 3», «Зелений С.І., с. Тихе»: a row of a list
const afterName = new RegExp(
	`(?<=[,;]\\s{1,3})(?=(?:${kindOfPlace}|\\d{5}|\\p{Lu}\\p{L}+ськ\\p{L}{1,2}\\sобл)[.,\\s])(?<=(?<![\\p{L}«])(?:${surePersonName}|\\p{Lu}[\\p{Ll}’-]+\\s\\p{Lu}[\\p{Ll}’]+\\s\\p{Lu}[\\p{Ll}’]+(?:вич|вна|вича|вни|вичу|вні))[,;]\\s{1,3})(?:${address})`,
	'gu',
);
// «ТОВ «Вигадка», зареєстроване за адресою: »
const bodyBefore =
	/(?<!\p{L})(?:ТОВ|ПП|ПрАТ|ПАТ|АТ|КП|КНП|ДП|ОСББ|ГО|підприємств|товариств|установ|організац|заклад|юридичн|школ|управлінн|департамент|відділ|виконком|суд)(?:\p{Ll}{0,6})(?!\p{L})/u;
