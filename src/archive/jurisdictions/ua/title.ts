import { apostrophes } from '../../text/apostrophes.ts';
import { isSalutation } from './requisites/text-opening.ts';

const markSign = '[';
const sentencesRead = 4;
const shortest = 15;
const longest = 112;
/** Characters of a name in quotes that tell it from others. */
const leastQuoted = 14;

// « щодо ремонту», « про стан доріг», «Щодо порушених питань»; not «Про доступ» in quotes
const subject = /(?<![\p{L}«"“„])(?:[щЩ]одо|[сС]тосовно|про)\s(?=\S)/gu;
// «… радою, повідомляємо», «… доріг та в межах компетенції інформуємо», «… зареєстрований»
const answerBegins = new RegExp(
	String.raw`,?\s+(?:(?:та|і)\s+)?(?:повідомля|інформу(?:є|ю)|нада(?:є|ємо|но|ю)(?!\p{L})|надсила|направля|розгляну|зазначає|роз[${apostrophes}]ясню|доводи|отрима|надійшл|надійшов|просимо|просить|звертає|[ув] межах (?:повноваж|компетенц|наданих)|за результатами|зареєстрован|опрацьован|[ув] порядку|який надійшов|що надійшов|що надійшл)`,
	'u',
);
// « (далі – ЕМЗ)»
const aside = /\s*\(далі\s?[–—-][^)]{0,60}\)/gu;
const saysNothing =
	/^(?:щодо|стосовно|про)\s+(?:ваш|так[еі]|наступн|це|розгляд\p{L}{0,2}(?:\s+ваш|$)|доступ до публічної інформації)/iu;
// A full stop before a capital ends a sentence, but not in «ім. О.І. Зразка», «м. Житомир», «ст. 20».
const sentenceEnd =
	/(?<=[.!?;:])(?<!(?:^|[\s(«])(?:\p{L}|ім|вул|ст|пп|обл|див|гр|тис|млн|млрд|грн|просп|буд|тел|арк)\.)(?<!\p{Lu}\.)\s+(?=[\p{Lu}\d«"–-])/u;
// «Положення », «Закону України », «Порядку надання » before «про»
const namedDocument =
	/(?<!\p{L})(?:положенн|закон|наказ|постанов|розпорядженн|порядк|проект|проєкт|правил|інструкці)\p{L}{0,4}\s(?:україни\s)?(?:\p{L}+\s)?$/iu;
// A cut leaves «… переміщених» without its noun.
const danglingAdjective = /\s\p{Ll}+(?:их|ої|ого|ними|ною|ній|ному)$/u;
// «Щодо ремонту –»
const endSign = /[\s.,;:!?–—-]/u;
/** Characters in which the longest of these words has room. */
const danglingReach = 12;
const danglingWord =
	/\s(?:та|і|й|або|чи|у|в|з|із|зі|до|на|за|по|від|для|при|про|під|після|між|щодо|які|який|яка|що|а|також|№)$/iu;

/**
 * A letter's title: its heading, else what «щодо …», «про …», «стосовно …» in its first sentences says; null where neither
 * is found. A stretch that holds a redaction mark is never taken.
 *
 * @example
 * titleOf({ heading: null, text: 'Розглянувши запит щодо ремонту дороги, повідомляємо таке.' })
 * // { title: 'Щодо ремонту дороги', derived: true }
 */
export function titleOf(letter: {
	heading: string | null;
	text: string;
}): { title: string; derived: boolean } | null {
	const heading = letter.heading ? tidy(letter.heading) : '';
	if (heading !== '' && !heading.includes(markSign)) return { title: capitalised(heading), derived: false };
	for (const sentence of sentencesOf(letter.text).slice(0, sentencesRead)) {
		for (const match of sentence.matchAll(subject)) {
			if (isInside(sentence.slice(0, match.index), match[0])) continue;
			const title = shortened(clauseOf(sentence.slice(match.index)));
			if (title.length >= shortest && !title.includes(markSign) && !saysNothing.test(title)) {
				return { title: capitalised(title), derived: true };
			}
		}
	}
	return afterSalutation(letter.text);
}

/** A letter that greets first is called by its first words after that. */
function afterSalutation(text: string): { title: string; derived: boolean } | null {
	const [first = '', ...rest] = text.split('\n');
	if (!isSalutation(first.trim())) return null;
	const next = rest.find((line) => line.trim() !== '' && !isSalutation(line.trim()));
	const sentence = next === undefined ? undefined : sentencesOf(next)[0];
	if (!sentence || sentence.includes(markSign)) return null;
	const title = tidy(sentence);
	return { title: title.length <= longest ? title : `${shortened(title)}…`, derived: true };
}

function sentencesOf(text: string): string[] {
	return text.slice(0, 4000).replace(/\s+/gu, ' ').split(sentenceEnd);
}

/** Whether what follows is part of a quoted name, or of a document's: «Положення про …». */
function isInside(before: string, word: string): boolean {
	const inQuotes = before.lastIndexOf('«') > before.lastIndexOf('»');
	return inQuotes || (word.startsWith('про') && namedDocument.test(before));
}

/** Up to the words with which the answer itself begins. */
function clauseOf(text: string): string {
	const end = text.search(answerBegins);
	return tidy((end === -1 ? text : text.slice(0, end)).replace(aside, ''));
}

/**
 * Past the limit a title ends inside the name in quotes that it is about, else at the last comma, else at a word that is
 * no preposition. Letters about many such names would otherwise all be called alike.
 */
function shortened(clause: string): string {
	if (clause.length <= longest) return tidy(balanced(clause));
	const head = clause.slice(0, longest + 1);
	const quoted = cutInQuotes(head);
	if (quoted !== null) return quoted;
	const comma = head.lastIndexOf(',');
	if (comma > longest / 3) return tidy(balanced(head.slice(0, comma)));
	return tidy(tidy(balanced(head.slice(0, head.lastIndexOf(' ')))).replace(danglingAdjective, ''));
}

/** «… за пакетом «Довготривалий догляд окремих…»»: a name in quotes that the limit cuts, where enough of it is left. */
function cutInQuotes(head: string): string | null {
	const open = head.lastIndexOf('«');
	const straight = (head.match(/"/gu)?.length ?? 0) % 2 === 1 ? head.lastIndexOf('"') : -1;
	const from = open > head.lastIndexOf('»') ? open : straight;
	if (from === -1) return null;
	const words = tidy(head.slice(0, head.lastIndexOf(' ')));
	if (words.length - from < leastQuoted) return null;
	return `${words}…${from === straight ? '"' : '»'}`;
}

function balanced(text: string): string {
	for (const [open, close] of [
		['«', '»'],
		['(', ')'],
		['“', '”'],
	] as const) {
		const at = text.lastIndexOf(open);
		if (at > text.lastIndexOf(close)) return text.slice(0, at);
	}
	return (text.match(/"/gu)?.length ?? 0) % 2 === 1 ? text.slice(0, text.lastIndexOf('"')) : text;
}

function tidy(text: string): string {
	const plain = text.replace(/\s+/gu, ' ').trim();
	let end = plain.length;
	for (let before = -1; before !== end; ) {
		before = end;
		while (end > 0 && endSign.test(plain.charAt(end - 1))) end -= 1;
		end -= plain.slice(Math.max(0, end - danglingReach), end).match(danglingWord)?.[0].length ?? 0;
	}
	return plain.slice(0, end);
}

function capitalised(text: string): string {
	return text.charAt(0).toUpperCase() + text.slice(1);
}
