import type { ActPlace } from '../../../letter/cited-act.ts';
import { apostrophes, withOneApostrophe } from '../../../text/apostrophes.ts';
import { readDate } from '../dates.ts';
import { knownLaws } from './known-laws.ts';
import { namedCodes } from './named-codes.ts';

/** Example: «25 квітня 2018 року», «25.04.2018» */
const day = String.raw`\d{1,2}(?:\.\d{1,2}\.\d{4}| \p{L}{4,12} \d{4})`;
/** Example: «Закону України від 13.01.2011 № 2939-VI», «постанова Верховної Ради України № 88/95-ВР» */
const lawNumber =
	/(?<!\p{L})(?:Закон\p{L}{0,4}|Кодекс\p{L}{0,4}|Верховної Ради України|ВРУ)(?<between>[^№;]{0,200})№ ?(?<number>\d{1,5}[-–‑](?:[IVXІХ]{1,5})|\d{1,4}к?\/\d{2}[-–‑]ВР)(?![\p{L}\d])/giu;
/** Example: «Закону України», where titles in quotation marks follow */
const lawWord = /(?<!\p{L})Закон\p{L}{0,4}(?: України)?(?= [«“„"])/giu;
/** Example: « «Про інформацію»», «, „Про звернення громадян“», « та «Про освіту»» */
const titleNext = /,?(?: (?:та|і|й|від [\d.]+,?))? [«“„"](?<title>Про [^»“”"«„]{3,200})[»“”"]/uy;
/** Example: «постановою Кабінету Міністрів України від 25 квітня 2018 р. № 410», «розпорядження КМУ від 02.05.2018 № 1-р» */
const cabinet = new RegExp(
	String.raw`(?<!\p{L})(?<kind>постанов|розпоряджен)\p{L}{1,4} (?:Кабінету Міністрів(?: України)?|КМУ?|Уряду(?: України)?)(?!\p{L})(?<between>[^№;]{0,220})№ ?(?<number>\d{1,4})(?:-[рп])?(?![\p{L}\d/-])(?: від (?<after>${day}))?`,
	'giu',
);
/** Example: « та від 2 травня 2019 р. № 391», what goes on behind a first one */
const cabinetNext = new RegExp(
	String.raw`,?(?: (?:та|і|й))? від (?<date>${day})(?: року| р\.)? № ?(?<number>\d{1,4})(?:-[рп])?(?![\p{L}\d/-])`,
	'iuy',
);
/** Example: «Указом Президента України від 31 липня 2015 року № 463/2015» */
const decree =
	/(?<!\p{L})Указ\p{L}{0,4} Президента(?: України)?(?<between>[^№;]{0,200})№ ?(?<number>\d{1,4}\/\d{2}(?:\d{2})?)(?![\p{L}\d])/giu;
/** Example: «зареєстрованого в Міністерстві юстиції України 05 березня 2020 р. за № 236/34519» */
const registered = new RegExp(
	String.raw`(?<!\p{L})зареєстрован\p{L}{1,4} [ву] (?:Міністерстві юстиції(?: України)?|Мін[${apostrophes}]?юсті)(?<between>[^№;]{0,80})№ ?(?<number>\d{1,4})\/\d{3,5}(?![\p{L}\d])`,
	'giu',
);
/** Example: «у справі № 320/1234/20», «справи від 01.02.2031 № 761/12/31-ц» */
const courtCase =
	/(?<!\p{L})справ\p{L}{1,3}[^№;]{0,40}№ ?(?<number>\d{1,3}\/\d{1,6}\/\d{2}(?:-[а-яієґ]{1,2})?)(?![\p{L}\d/-])/giu;
/** What is between an act and a number that is another paper’s. */
const otherPaper =
	/(?<!\p{L})(?:лист(?!опад)|запит|наказ|рішен|зверненн|договор|протокол|акт[ауі]? |справ|міськ|сільськ|селищн|обласн|районн|указ|постанов|розпоряджен|закон)/iu;
const dates = new RegExp(day, 'gu');
/** Example: «у України», what ends the name of a code behind its pattern */
const nameEnd = /\p{L}*(?: України)?/uy;
/** Whatever names an act: most stretches of a letter do not, and one look is cheaper than one for each kind. */
const anyAct = new RegExp(
	[lawWord, ...namedCodes.map(([name]) => name), lawNumber, cabinet, decree, registered, courtCase]
		.map(({ source }) => source.replace(/\(\?<\w+>/gu, '(?:'))
		.join('|'),
	'iu',
);
/** Signs from an act’s kind to its number: in more of them, a sentence has come between, and the number alone is told. */
const longestName = 120;

const byTitle: ReadonlyMap<string, string> = new Map(
	Object.entries(knownLaws).map(([number, title]) => [folded(title), number]),
);

/**
 * Where a letter names acts: laws by number or by a title that is known, codes by name, resolutions of the government by
 * number and year, decrees, registered orders, cases of courts. Kind by kind; one act may be named by title and by number
 * in one place, so that its places overlap.
 *
 * @example
 * actPlaces('Згідно із Законом України «Про інформацію»') // [{ kind: 'law', number: '2657-XII', from: 10, to: 42 }]
 */
export function actPlaces(text: string): ActPlace[] {
	// Line ends are where a page was full.
	const read = text.replace(/\s/gu, ' ');
	if (!anyAct.test(read)) return [];
	return [
		...titledLaws(read),
		...codesIn(read),
		...numberedLaws(read),
		...resolutionsIn(read),
		...numbersOf(read, decree).map((place) => ({ kind: 'decree', ...place }) as const),
		...ordersIn(read),
		...[...read.matchAll(courtCase)].map(
			(match) => ({ kind: 'case', number: match.groups?.['number'] ?? '', ...placeOf(match) }) as const,
		),
	];
}

type Place = Pick<ActPlace, 'from' | 'to'>;
type NumberPlace = Omit<ActPlace, 'kind'>;

function titledLaws(text: string): ActPlace[] {
	const titled: ActPlace[] = [];
	for (const { index, 0: word } of text.matchAll(lawWord)) {
		let from = index;
		titleNext.lastIndex = index + word.length;
		for (let next = titleNext.exec(text); next !== null; next = titleNext.exec(text)) {
			const number = byTitle.get(folded(next.groups?.['title'] ?? ''));
			// A further title begins at its quotation mark.
			if (from !== index) from += next[0].search(/[«“„"]/u);
			if (number !== undefined) titled.push({ kind: 'law', number, from, to: titleNext.lastIndex });
			from = titleNext.lastIndex;
		}
	}
	return titled;
}

function codesIn(text: string): ActPlace[] {
	return namedCodes.flatMap(([pattern, number]) =>
		[...text.matchAll(pattern)].map((match): ActPlace => {
			const { from, to } = placeOf(match);
			nameEnd.lastIndex = to;
			return { kind: 'law', number, from, to: to + (nameEnd.exec(text)?.[0].length ?? 0) };
		}),
	);
}

function numberedLaws(text: string): ActPlace[] {
	return numbersOf(text, lawNumber).map(({ number, from, to }) => ({
		kind: 'law',
		number: number
			.replace(/[–‑]/gu, '-')
			.replace(/-[IVXІХ]+$/giu, (roman) => roman.toUpperCase().replaceAll('І', 'I').replaceAll('Х', 'X'))
			.replace(/вр$/iu, 'ВР'),
		from,
		to,
	}));
}

function resolutionsIn(text: string): ActPlace[] {
	return [...text.matchAll(cabinet)].flatMap((match) => {
		const { kind = '', between = '', number = '', after } = match.groups ?? {};
		if (otherPaper.test(between)) return [];
		const letter = kind.toLowerCase() === 'постанов' ? 'п' : 'р';
		const place = placeOf(match);
		const found = [{ number: numberOfYear(number, after ?? lastDate(between), letter), ...place }];
		cabinetNext.lastIndex = place.to;
		for (let next = cabinetNext.exec(text); next !== null; next = cabinetNext.exec(text)) {
			const { groups = {} } = next;
			found.push({
				number: numberOfYear(groups['number'] ?? '', groups['date'] ?? '', letter),
				from: next.index + next[0].indexOf('від'),
				to: cabinetNext.lastIndex,
			});
		}
		return found.flatMap((one) => (one.number === null ? [] : [resolution(one.number, one)]));
	});
}

function resolution(number: string, { from, to }: Place): ActPlace {
	return { kind: 'resolution', number, from, to };
}

/** A number of the government is one of a year. */
function numberOfYear(number: string, date: string, letter: string): string | null {
	const year = readDate(date)?.slice(0, 4);
	return year === undefined ? null : `${Number(number)}-${year}-${letter}`;
}

function ordersIn(text: string): ActPlace[] {
	return [...text.matchAll(registered)].flatMap((match): ActPlace[] => {
		const { between = '', number = '' } = match.groups ?? {};
		const year = readDate(lastDate(between))?.slice(2, 4);
		if (year === undefined) return [];
		return [{ kind: 'order', number: `z${number.padStart(4, '0')}-${year}`, ...placeOf(match) }];
	});
}

function numbersOf(text: string, pattern: RegExp): NumberPlace[] {
	return [...text.matchAll(pattern)].flatMap((match) => {
		const { between = '', number = '' } = match.groups ?? {};
		return otherPaper.test(between) ? [] : [{ number, ...placeOf(match) }];
	});
}

function placeOf({ index, 0: all }: RegExpMatchArray & { index: number }): Place {
	const to = index + all.length;
	return { from: all.length > longestName ? index + all.lastIndexOf('№') : index, to };
}

function lastDate(text: string): string {
	return [...text.matchAll(dates)].at(-1)?.[0] ?? '';
}

function folded(title: string): string {
	return withOneApostrophe(title)
		.toLowerCase()
		.replace(/[\s‐-―-]+/gu, ' ')
		.trim();
}
