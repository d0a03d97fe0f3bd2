import type { Span } from '../../../letter/span.ts';
import { allMatches } from '../../../text/prefilter/all-matches.ts';
import { lastIndexOf } from './last-index-of.ts';
import { ownerWords } from './owner-words.ts';
import { privateRole as roleWord } from './persons/roles.ts';
import { sentenceAfter } from './sentence-after.ts';
import { sentenceBefore } from './sentence-before.ts';

const word = /[\p{L}’-]+/gu;
// «мешканців», «споживачам», «громадяни»
const many = /^ос(?:іб|обам)|(?:[іїе]в|[аяь]м|[аяь]ми|[аяи]х|ці|чі|яни|ники|ниці)$/u;

// «Пасічниківський водоканал»: of a place that is called so
const ofPlace = /(?:[іїо]в|[иї]н)ськ\p{L}{1,3}$/u;

// «юридичної особи», «посадова особа»
const bodyAsPerson = /(?<!\p{L})(?:юридичн|посадов|службов)\p{L}{1,3}\sос[оі]б\p{L}{0,3}/giu;

// «Ваше », «Мій власний »: before the house itself
const yours = /(?<!\p{L})(?:ваш|мій|мо(?:го|єї|єму|їй|їм|ю|я|є))\p{L}{0,3}\s(?:\p{Ll}{3,14}\s)?$/iu;
// «дерево біля її двору », «УБД, », «черговик ()», «службова квартира майора: »
const theirs =
	/(?<!\p{L})(?:(?:її|його|їхн\p{L}{1,4})\s(?:дв[оі]р|будин|подвір|город|квартир|хат|ділянк|домоволод|житл)\p{L}{0,4}|УБД,|черговик(?:[аую]|ом|ові)?(?!\p{L})|службов\p{L}{2,3}\sквартир\p{L}{1,2}\s\p{Ll}{4,16})[^.;]{0,30}$/u;
// «Будинок Вигаденка (», «двір Вигаденко О.П. (»
const ofName =
	/(?<!\p{L})(?:[бБ]удин(?:ок|ку|ком)|[дД]в[оі]р\p{L}{0,2}|[пП]одвір.\p{L}{1,2}|[сС]адиб\p{L}{1,2}|[гГ]осподарств\p{L}{1,2}|[кК]вартир\p{L}{1,2}|[хХ]ат\p{L}{1,2})\s\p{Lu}[\p{Ll}’-]+(?:енка|енко|[ую]ка|ського|ської|\s\p{Lu}\.\s?(?:\p{Lu}\.)?)\s\($/u;
// «Школа, де навчається дитина заявниці, розташована на »: what stands there is no home
const stands =
	/(?<!\p{L})(?:розташован\p{L}{1,2}|знаходиться|міститься|працює|приймає)\s(?:за\sадресою:?\s)?(?:(?:на|по|у|в)\s)?$/iu;

// «засідання, на яке викликано позивача, відбудеться за адресою: »: nobody lives where something takes place
const takesPlace =
	/(?<!\p{L})(?:відбу(?:деться|вається|лося|вся|лась)|проводиться|проходить)[^.;]{0,20}\s(?:за\sадресою:?\s)?(?:(?:на|по|у|в)\s)?$/iu;

/** Whether words around a place say that a person lives or owns there, and no firm or office does. */
export function isHome(text: string, span: Span): boolean {
	const before = sentenceBefore(text, span.start);
	const { privateRole, bodyWord } = ownerWords;
	const person = Math.max(lastIndexOf(before, privateRole), lastRole(before));
	const body = lastIndexOf(before, bodyWord);
	if (yours.test(before) || theirs.test(before) || ofName.test(before)) return true;
	if (takesPlace.test(before) || (body !== -1 && stands.test(before))) return false;
	if (person !== -1) return person > body;
	if (body !== -1) return false;
	const after = sentenceAfter(text, span.end);
	const personAfter = firstOf(after.search(privateRole), firstRole(after));
	const bodyAfter = after.search(bodyWord);
	return personAfter !== -1 && (bodyAfter === -1 || personAfter < bodyAfter);
}

/** Where the last word for one private person begins; -1 where there is none. */
function lastRole(text: string): number {
	return [...privateWords(text)].findLast(isRole)?.index ?? -1;
}

function firstRole(text: string): number {
	return [...privateWords(text)].find(isRole)?.index ?? -1;
}

/** Words of a text; a body's «юридична особа» is none. */
function privateWords(text: string) {
	return allMatches(
		text.replace(bodyAsPerson, (found) => ' '.repeat(found.length)),
		word,
	);
}

/** One letter is an initial («майдан ім. С.П. Зразка») sooner than «п.» for «пан». */
function isRole([word]: RegExpMatchArray): boolean {
	const lower = word.toLowerCase();
	return lower.length > 1 && roleWord.has(lower) && !many.test(lower) && !ofPlace.test(lower);
}

function firstOf(one: number, other: number): number {
	return one === -1 || other === -1 ? Math.max(one, other) : Math.min(one, other);
}
