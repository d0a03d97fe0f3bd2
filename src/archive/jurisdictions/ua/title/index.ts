import { apostrophes } from '../../../text/apostrophes.ts';
import { isSalutation } from '../requisites/text-opening.ts';
import { sentenceCase } from '../sentence-case.ts';
import { longestTitle, shortenTitle, tidyTitle } from './shorten-title.ts';

export { plainTitle } from './plain-title.ts';
export { titleOfDocument } from './title-of-document.ts';

// «РЕМОНТ», «доріг»
const wholeWord = /\p{Script=Cyrillic}{3,}/gu;
const markSign = '[';
// «відділень¹», «ремонт»²»: a note's number, and no unit as in «дм³»
const noteNumber = /(?<=\p{L}{3}[»”"]?)[⁰¹²³⁴-⁹]{1,2}/gu;
const sentencesRead = 4;
const shortest = 15;

// « щодо ремонту», « про стан доріг», «Щодо порушених питань»; not «Про доступ» in quotes
const subject = /(?<![\p{L}«"“„])(?:[щЩ]одо|[сС]тосовно|про)\s(?=\S)/gu;
// «… радою, повідомляємо», «… доріг та в межах компетенції інформуємо», «…, додатково роз’яснюємо»
const answerBegins = new RegExp(
	String.raw`,?\s+(?:(?:та|і|також|\p{Ll}+о|цим листом)\s+)?(?:повідомля|інформу(?:є|ю)|нада(?:є|ємо|но|ю)(?!\p{L})|надсила|направля|розгляну|зазначає|заявля|запевня|наголошу|висловлю|закликає|вважає|роз[${apostrophes}]ясню|доводи|отрима|надійшл|надійшов|просимо|просить|звертає|[ув] межах (?:повноваж|компетенц|наданих)|за результатами|належ(?:ить|ать)(?!\p{L})|не підляга|зареєстрован|опрацьован|[ув] порядку|який надійшов|що надійшов|що надійшл)`,
	'u',
);
// « (далі – ЕМЗ)»
const aside = /\s*\(далі\s?[–—-][^)]{0,60}\)/gu;
const saysNothing =
	/^(?:щодо|стосовно|про)\s+(?:ваш|таке?(?!\p{L})|так[еі]\s|те(?!\p{L})|наступн|це(?!\p{L})|сво\p{L}+\s|зазначен|вищезазначен|викладен|вказан|порушен\p{L}{0,3}\s(?:вами\s)?питан|розгляд\p{L}{0,2}(?:\s+ваш|$)|надання\s(?:відповіді|інформації)$|доступ до публічної інформації)/iu;
// «… що послуга платна, не відповідає дійсності», «Спростовуємо інформацію про …»: a letter does not say what it denies.
const denies =
	/не відповіда(?:є|ють) дійсності|недостовірн|неправдив|спростову|спростува|фейк|хибн|не підтверджу(?:є|ю)ться|безпідставн/iu;
// «… висловлює свою повагу та повідомляє», «… дякує за звернення»
const greets = /висловлює\s(?:\p{L}+\s)?повагу|засвідчує\s(?:\p{L}+\s)?повагу|дяку(?:є|ємо)\sза/iu;
// A full stop before a capital ends a sentence, but not in «ім. О.І. Зразка», «м. Житомир», «ст. 20».
const sentenceEnd =
	/(?<=[.!?;:])(?<!(?:^|[\s(«])(?:\p{L}|ім|вул|ст|пп|обл|див|гр|тис|млн|млрд|грн|просп|буд|тел|арк)\.)(?<!\p{Lu}\.)\s+(?=[\p{Lu}\d«"–-])/u;
// «… Вигадки С.С.» at a paragraph's end
const paragraphEnd = /(?<=[.!?;:])\n/u;
// «Положення », «Закону України », «Порядку надання » before «про»
const namedDocument =
	/(?<!\p{L})(?:положенн|звітів|закон|наказ|постанов|розпорядженн|порядк|проект|проєкт|правил|інструкці|законодавств|кодекс|конвенці)\p{L}{0,4}\s(?:україни\s)?(?:\p{L}+\s)?$/iu;

// «дбаючи про», «свідчить про», «ви можете повідомити про»: what is minded on the way, or what others may say, is no subject.
const mindedOnTheWay =
	/\p{L}(?:[юяа]чи|вши|чись|шись)\s$|(?<!\p{L})(?:(?:попереджен|повідомлен|поінформован)\p{L}{1,2}|свідч(?:ить|ать)|йдеться|ідеться|дба(?:є|ють|ємо))\s$|(?<!\p{L})(?:може(?:те|ш)?|можна|можуть|прав[оа])\s(?:\p{L}{1,20}\s)?\p{L}{2,20}ти(?:ся|сь)?\s$/u;

// «за позовом [приховано: особа 1] про розірвання», «за результатами проведених нарад з питань освіти щодо», «Служба затверджує правила щодо»: what came before the letter, or
// what the law has its body do; not «за результатами розгляду запиту щодо»
const cameBefore =
	/(?<!\p{L})(?:за (?:позов|заяв)\p{L}{1,2}\s[^,.;]{0,120}|за (?:результатами|підсумками)\s(?!розгляд|опрацюв)(?:(?!запит|звернен|лист)[^,.;]){0,120}|(?:затверджує|визначає|встановлює|регулює|передбачає)\s[^,.;]{0,60})$/iu;

/**
 * What a letter is about, in a line: its heading, else what «щодо …», «про …», «стосовно …» in its first sentences says;
 * null if neither is found, and where all that is found would have to be broken off or is what the letter denies. A
 * stretch that holds a redaction mark is taken up to the comma or bracket before it, if it has one.
 *
 * @example
 * titleOf({ heading: null, text: 'Розглянувши запит щодо ремонту дороги, повідомляємо таке.' })
 * // { title: 'Щодо ремонту дороги', derived: true }
 */
export function titleOf(letter: {
	heading: string | null;
	text: string;
}): { title: string; derived: boolean } | null {
	const heading = letter.heading ? tidyTitle(letter.heading.replace(noteNumber, '')) : '';
	if (heading !== '' && !heading.includes(markSign))
		return { title: capitalised(asSentence(heading)), derived: false };
	const text = letter.text.replace(noteNumber, '');
	for (const sentence of sentencesOf(text).slice(0, sentencesRead)) {
		if (denies.test(sentence)) continue;
		for (const match of sentence.matchAll(subject)) {
			if (isInside(sentence.slice(0, match.index), match[0])) continue;
			const title = shortenTitle(clauseOf(sentence.slice(match.index)));
			if (title !== null && title.length >= shortest && !title.includes(markSign) && !saysNothing.test(title))
				return { title: capitalised(title), derived: true };
		}
	}
	return afterSalutation(text);
}

/** A letter that greets first is called by its first sentence after that, where that is short and says something. */
function afterSalutation(text: string): { title: string; derived: boolean } | null {
	const [first = '', ...rest] = text.split('\n');
	if (!isSalutation(first.trim())) return null;
	const next = rest.find((line) => line.trim() !== '' && !isSalutation(line.trim()));
	const sentence = next === undefined ? undefined : sentencesOf(next)[0];
	if (!sentence || sentence.includes(markSign) || denies.test(sentence) || greets.test(sentence)) return null;
	const title = tidyTitle(sentence);
	return title.length <= longestTitle ? { title, derived: true } : null;
}

function sentencesOf(text: string): string[] {
	return text
		.slice(0, 4000)
		.split(paragraphEnd)
		.flatMap((paragraph) => paragraph.replace(/\s+/gu, ' ').split(sentenceEnd));
}

/** Whether what follows is part of a quoted name, a mark, a document's name («Положення про …»), or what came before the letter. */
function isInside(before: string, word: string): boolean {
	const inQuotes = before.lastIndexOf('«') > before.lastIndexOf('»');
	const inMark = before.lastIndexOf(markSign) > before.lastIndexOf(']');
	if (inQuotes || inMark || cameBefore.test(before.slice(-200))) return true;
	return word.startsWith('про') && (namedDocument.test(before) || mindedOnTheWay.test(before));
}

/** Up to the words with which the answer itself begins. */
function clauseOf(text: string): string {
	const end = text.search(answerBegins);
	return tidyTitle(beforeMark((end === -1 ? text : text.slice(0, end)).replace(aside, '')));
}

/** «Щодо лавок у сквері № 5, про які питає [приховано: особа 1]»: up to the comma or bracket, whole where there is none. */
function beforeMark(clause: string): string {
	const mark = clause.indexOf(markSign);
	const end = mark === -1 ? -1 : Math.max(clause.lastIndexOf(', ', mark), clause.lastIndexOf(' (', mark));
	return end === -1 ? clause : clause.slice(0, end);
}

/** «ПРО РЕМОНТ ДОРІГ» as a sentence would write it; a heading of one word («НСЗУ») may be an abbreviation. */
function asSentence(heading: string): string {
	const words = heading.match(wholeWord)?.length ?? 0;
	return words > 1 && heading === heading.toUpperCase() ? sentenceCase(heading) : heading;
}

function capitalised(text: string): string {
	return text.charAt(0).toUpperCase() + text.slice(1);
}
