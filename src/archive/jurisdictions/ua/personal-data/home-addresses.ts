import type { LetterAnatomy } from '../../../letter/anatomy.ts';
import { overlapping } from '../../../letter/overlapping.ts';
import type { PersonalSpan } from '../../../letter/redaction.ts';
import type { Span } from '../../../letter/span.ts';
import { isGivenName } from '../first-names.ts';
import { surePersonName } from '../requisites/names.ts';
import { addressPatterns } from './address-patterns.ts';
import { addresseeBlock } from './addressee-block.ts';
import { foreignAddresses } from './foreign-addresses.ts';
import { findHomesAgain } from './homes-again.ts';
import { isHome } from './is-home.ts';
import { lightPattern } from './light-pattern.ts';
import { nameOrMark } from './name-or-mark.ts';
import { ownerWords } from './owner-words.ts';
import { sentenceAfter } from './sentence-after.ts';
import { sentenceBefore } from './sentence-before.ts';
import { spansMatching } from './spans-matching.ts';

// «належить», «у власності», «успадкувала», «борг»
const owning = /(?<!\p{L})(?:належ|власн|володі|успадк|спадщин|придба|приватиз|борг|заборгован|обстеж)/u;
// «ТОВ «Вигадка», зареєстроване за адресою: »
const bodyBefore =
	/(?<!\p{L})(?:ТОВ|ПП|ПрАТ|ПАТ|АТ|КП|КНП|ДП|ОСББ|ГО|[пП]ідприємств|[тТ]овариств|[уУ]станов|[оО]рганізац|[зЗ]аклад|[юЮ]ридичн|[шШ]кол|[уУ]правлінн|[дД]епартамент|[вВ]ідділ|[вВ]иконком|[сС]уд|[мМ]узе|[бБ]ібліоте|[мМ]агазин|[аА]птек|[рР]едакц|[бБ]юро|[аА]мбулатор|(?:Р|М|О)?ТЦК|ВЛК|УСЗН|ЦНСП|ГУНП|ДСНС|ФАП|ЦПМСД|ЦРЛ)(?:\p{Ll}{0,6})(?!\p{L})/u;
// «…, Вигаданська О.П.», «… – Вигаданська О.П.»
const nameBehind = new RegExp(`^(?:,|\\s[–-]|\\s\\()\\s?(?:${surePersonName})(?!\\p{L})`, 'u');
// «, Ніна Вигаданська», « – Ніна Вигаданська»
const twoBehind = /^(?:,|\s[–-]|\s\()\s?(\p{Lu}[\p{Ll}’-]+)\s(\p{Lu}[\p{Ll}’-]+)/u;
// «Ніна Вигаданська – », not «вул. Ніни Вигаданської, »
const twoBefore =
	/(?<!(?:ім|імені|вул|просп|пл|бульв|пров|майдан|вулиц[яіею])\.?\s)(?<![\p{L}«])(\p{Lu}[\p{Ll}’-]+)\s(\p{Lu}[\p{Ll}’-]+)\s?[,(–-]\s?$/u;
// «Вигаданська О.П. по вул. Тихій, 9», «господарство Вигаданської О.П. (вул. Тиха, 9)»
const nameBefore = new RegExp(
	`(?<![\\p{L}«.])(?<!(?:ім|імені|вул|просп|пл|бульв|пров|майдан|вулиц[яіею])\\.?\\s)(?:${surePersonName})[^\\S\\n]?(?:[,(–-]\\s?)?(?:(?:по|на|з|із|у|в|за\\sадресою:?)\\s)?$`,
	'u',
);
// «за адресою с. Тихе, 9 проживає», «(вул. Тиха, 9) фактично мешкають», «вул. Тиха, 9 адресат не проживає»
const livesBehind =
	/^\)?,?\s(?:(?:адресат|одержувач|отримувач|особа|заявни(?:к|ця)|боржни(?:к|ця)|громадян(?:ин|ка)|він|вона)\s)?(?:(?:фактично|постійно|тимчасово|нині|дійсно|не)\s){0,2}(?:прожива(?:є|в|ла|ють)|мешка(?:є|в|ла|ють)|прописан\p{L}{1,2}|зареєстрован(?:ий|а|і)\s)/u;
const widestTown = 80;
/** An address of more parts goes on behind these, each of several. */
const mostPieces = 4;
const lives = /(?<!\p{L})(?:прожива|мешка|перебува|живе|проживання)/iu;
// «член», «Ваша», «власник», «проживає»
const hasPlot =
	/(?<!\p{L})(?:член|ваш|мо[яєїю]|власни|володі|користувач|прожива|мешка|живе|дачник|садівни|садовод|громадян|заявни)/iu;
const latinLetters = /[a-z]{3}/iu;
const russianWord = /адрес|ул\.|жительств|регистр|(?<!\p{L})пер\.|г\.\s/iu;

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
		...spansMatching(text, addressPatterns.afterWord, 'home-address', isPlace).filter(
			(span) => !isOfBody(text, span),
		),
		...spansMatching(text, addressPatterns.afterHome, 'home-address', isPlace).filter(
			(span) => !isOfBody(text, span),
		),
		...spansMatching(text, addressPatterns.village, 'home-address'),
		...spansMatching(text, addressPatterns.flat, 'home-address'),
		...spansMatching(text, addressPatterns.flatOf, 'home-address'),
		...spansMatching(text, addressPatterns.flatOfRow, 'home-address'),
		...[addressPatterns.plot, addressPatterns.plotOf, addressPatterns.garage]
			.flatMap((pattern) => spansMatching(text, pattern, 'home-address'))
			.filter((span) => isPlotOfPerson(text, span)),
		...spansMatching(text, addressPatterns.withFlat, 'home-address').filter((span) => !isOfBody(text, span)),
		...spansMatching(text, addressPatterns.withHouse, 'home-address')
			.map((span) => withRest(text, span))
			.filter(({ start, end }) => isHoused(text.slice(start, end)))
			.filter((span) => isHome(text, span) || isOwnersByName(text, span) || isLivedIn(text, span)),
		...(namesPerson
			? [addressPatterns.bare, addressPatterns.onStreet, addressPatterns.corner, addressPatterns.coordinates]
			: []
		)
			.flatMap((pattern) => spansMatching(text, pattern, 'home-address'))
			.filter((span) => isHome(text, span)),
		...spansMatching(text, addressPatterns.bracketed, 'home-address').filter((span) => isHome(text, span)),
		...spansMatching(text, addressPatterns.afterName, 'home-address', isPlace).filter(
			(span) => !isOfBody(text, span),
		),
	];
	for (const span of inForeignText(text)) said.push(span);
	for (const span of abroad(text)) said.push(span);
	const block = inBlock(text, anatomy, persons);
	const isFound = overlapping([...block, ...said]);
	const again = findHomesAgain(text, [...block, ...said]).filter((span) => !isFound(span));
	return [
		...block,
		...[...said, ...again].filter((span) => !isOwn(span)).map((span) => withRest(text, withTown(text, span))),
	];
}

/** Addresses in Russian, English and transliteration; few letters have any. */
function inForeignText(text: string): PersonalSpan[] {
	const { russian, russianFlat, latin, latinFlat } = foreignAddresses;
	return [
		...(russianWord.test(text) ? [russian, russianFlat] : []),
		...(latinLetters.test(text) ? [latin, latinFlat] : []),
	].flatMap((pattern) => spansMatching(text, pattern, 'home-address'));
}

/** Addresses of other countries, in their own letters, behind words that say where somebody lives. */
function abroad(text: string): PersonalSpan[] {
	if (!latinLetters.test(text)) return [];
	return spansMatching(text, foreignAddresses.abroad, 'home-address', (found) =>
		/[A-Za-z]{4}.*\d|\d.*[A-Za-z]{4}/su.test(found),
	).filter(
		(span) => !isOfBody(text, span) && (isHome(text, span) || lives.test(sentenceBefore(text, span.start))),
	);
}

/** A town or a region that stands before the first word that tells an address. */
function withTown(text: string, span: PersonalSpan): PersonalSpan {
	const before = text.slice(Math.max(0, span.start - widestTown), span.start);
	// A town stands behind a comma or a blank; most addresses have none before them, and the pattern is dear.
	if (!/[,\s]$/u.test(before)) return span;
	const [town, opening] = [lightPattern(addressPatterns.before), lightPattern(addressPatterns.opening)];
	const start = span.start - (town.exec(before)?.[0].length ?? 0);
	return {
		...span,
		start: start - (opening.exec(text.slice(Math.max(0, start - widestTown), start))?.[0].length ?? 0),
	};
}

/** What goes on behind the part that was found, piece by piece: «…, підвал», «… третього під’їзду», «… (двір, флігель)». */
function withRest(text: string, span: PersonalSpan): PersonalSpan {
	const behind = lightPattern(addressPatterns.behind);
	let { end } = span;
	for (let pieces = 0; pieces < mostPieces; pieces += 1) {
		behind.lastIndex = end;
		const found = behind.exec(text);
		if (!found) break;
		end = found.index + found[0].length;
	}
	return { ...span, end };
}

/** «с. Тихе, 9 проживає …», «тупик Тихий, 1, Вигаданська О.П.», «Вигаданська О.П. по вул. Тихій, 9»: somebody lives there or is named right before it, and no body is. */
function isLivedIn(text: string, { start, end }: Span): boolean {
	const before = sentenceBefore(text, start);
	if (bodyBefore.test(before)) return false;
	const behind = text.slice(end, end + widestTown);
	if (livesBehind.test(behind)) return true;
	const isNamed =
		nameBefore.test(before) ||
		nameBehind.test(behind) ||
		hasGivenName(before.match(twoBefore) ?? behind.match(twoBehind));
	return isNamed && before.search(ownerWords.publicRole) === -1;
}

/** «Ніна Вигаданська – вул. Тиха, 9»: two words, of which one is a given name. */
function hasGivenName(words: RegExpMatchArray | null): boolean {
	return (words?.slice(1) ?? []).some(isGivenName);
}

/** «член товариства «Зоря» (ділянка 47)», «Ваша ділянка», «…, власник – громадянин»: somebody has the plot, not the society. */
function isPlotOfPerson(text: string, span: Span): boolean {
	const around = `${sentenceBefore(text, span.start)} · ${sentenceAfter(text, span.end)}`;
	return isHome(text, span) || hasPlot.test(around) || nameOrMark.test(around);
}

function inBlock(text: string, anatomy: LetterAnatomy, persons: readonly Span[]): PersonalSpan[] {
	const block = addresseeBlock(anatomy);
	const isPerson = block && persons.some(({ start, end }) => start < block.end && block.start < end);
	if (!block || !isPerson) return [];
	return [...anatomy.addressee, ...anatomy.addresseeDetails, ...anatomy.marks]
		.filter(({ start, end }) => start >= block.start && end <= block.end)
		.flatMap((line) => [
			...spansMatching(text, addressPatterns.any, 'home-address', isPlace, line),
			...spansMatching(text, addressPatterns.withPostcode, 'home-address', () => true, line),
			...spansMatching(text, addressPatterns.bare, 'home-address', isPlace, line),
			...spansMatching(text, addressPatterns.placeLine, 'home-address', isPlace, line),
		]);
}

/** A number alone is a postcode only with a place beside it. */
function isPlace(found: string): boolean {
	return /\p{L}{2}|\p{L}\./u.test(found);
}

/** An address of a firm or a body in words that persons' homes have too. */
function isOfBody(text: string, span: Span): boolean {
	return bodyBefore.test(sentenceBefore(text, span.start)) && !isHome(text, span);
}

/** «будинок № 5 по вул. Лісовій належить Вигаданій О.П.»: whoever is named in the sentence has it, and no body is. */
function isOwnersByName(text: string, { start, end }: Span): boolean {
	const around = `${sentenceBefore(text, start)} · ${sentenceAfter(text, end)}`;
	if (!owning.test(around) || !nameOrMark.test(around)) return false;
	return !bodyBefore.test(around) && around.search(ownerWords.publicRole) === -1;
}

/** A street with a house, or a village with more than its name. */
function isHoused(found: string): boolean {
	const { streetWord, houseInWords } = addressPatterns;
	return streetWord.test(found) && (/\d/u.test(found) || houseInWords.test(found));
}
