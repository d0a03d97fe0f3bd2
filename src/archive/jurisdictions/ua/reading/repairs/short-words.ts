import { type RepairRule, ruleOf } from '../../../repair-rule.ts';
import { inCyrillic } from './look-alikes.ts';

// «З повагою», «ЗГІДНО З ОРИГІНАЛОМ» with a figure
const figureZ =
	/(?<=^[ ]*|[.:;][ ]|ЗГІДНО[ ]|[Зз]гідно[ ])3(?=[ ](?:повагою|метою|огляду|урахуванням|питань|питання|приводу|ОРИГІНАЛОМ|оригіналом)(?!\p{L}))/gmu;
// «Дійсний 3: 13.09.2024»
const validFromZ = /(?<=^[ ]*(?:[Дд]ійсн|[Чч]инн)\p{L}{2}[ ])3(?=:?[ ]\d{2}\.\d{2}\.\d{4})/gmu;
// «розміщено 3a посиланням», «rfp. 3a цим посиланням»
const figureZa = /(?<=\p{L}[»”",.]?\s)3[aа](?=\s[а-яіїєґ]{3,})/gu;
// «текст i далі»: a Latin letter alone between Cyrillic words
const loneLatin = /(?<=\p{Script=Cyrillic}[’,»)]?[ ])[iay](?=[ ][«(]?[а-яіїєґ])/gu;
// «Додаток: Ha 11 арк.», «документального забезпечення TA архіву», «УПРАВЛІННЯ КУЛЬТУРИ TA» at a line’s end
const latinWord =
	/(?<=(?:^|\p{Script=Cyrillic}[,.:;»)]?)[ ]?)(?<!\p{L})(?:Ha|HA|Ta|TA)(?=[ ](?:\d|\p{Script=Cyrillic}))|(?<=\p{Lu}{4}[ ])TA(?=[ ]*$)/gmu;
// «Зразковій O.», «O. Зразковій», «O.B. Зразковій»
const initial =
	/(?<![\p{L}\d.])[ABCEHIKMOPTXY]\.(?:[ ]?[ABCEHIKMOPTXY]\.)?(?=[ ]?\p{Lu}(?=\p{Script=Cyrillic})[\p{Script=Cyrillic}’'-]{2,})|(?<=(?<!\p{L})(?=\p{Script=Cyrillic})\p{Lu}[\p{Script=Cyrillic}’'-]{2,}[ ])[ABCEHIKMOPTXY]\.(?:[ ]?[ABCEHIKMOPTXY]\.)?(?![\p{L}\d])/gu;
// «JI, ПРОБЧЕНКО», «JI. Пробченко»
const initialL = /(?<![\p{L}\d.])JI[.,](?=[ ]?(?=\p{Script=Cyrillic})\p{Lu}[\p{Script=Cyrillic}’'-]{2,})/gu;
// «в | прим.», «на І арк.»
const loneOne = /(?<=(?<!\p{L})(?:[нНH][аa]|в|у)[ ])[|ІIl!](?=[ ]?(?:арк|прим|стор)(?:\.|уш|ірн))/gu;

const ofLatin: Readonly<Record<string, string>> = { i: 'і', a: 'а', y: 'у' };

/** Words of a letter or two that a figure, a stroke or Latin letters stand for. */
export const shortWords: readonly RepairRule[] = [
	ruleOf('preposition', [figureZ], () => 'З'),
	ruleOf('preposition', [validFromZ], () => 'з'),
	ruleOf('preposition', [figureZa], (match) => {
		const before = match.input.slice(Math.max(0, match.index - 40), match.index);
		const after = match.input.slice(match.index + 3, match.index + 20);
		if (numbered.test(before) || roomOrHouse.test(after)) return null;
		return /\.\s$/.test(before) ? 'За' : 'за';
	}),
	ruleOf('latin-word', [loneLatin], ([found]) => ofLatin[found] ?? null),
	ruleOf('latin-word', [latinWord], (match) => {
		const inSentence = goesOn.test(match.input.slice(Math.max(0, match.index - 10), match.index));
		const word = inCyrillic(match[0]);
		return inSentence && word ? word.toLowerCase() : word;
	}),
	ruleOf('initial', [initial], (match) =>
		lettered.test(match.input.slice(Math.max(0, match.index - 20), match.index))
			? null
			: inCyrillic(match[0]),
	),
	ruleOf('initial', [initialL], () => 'Л.'),
	ruleOf('lone-one', [loneOne], () => '1'),
];

// «Гепатит C.», «Корпус A.»: what is told apart by letters
const lettered =
	/(?<!\p{L})(?:гепатит|вітамін|клас|категор|груп|сорт|додат|форм|корпус|блок|літера|секці|розділ|част)\p{L}*[ ]$/iu;
// «Ваш запит », «Додаток: » before «Ha»
const goesOn = /\p{Ll}[,;:]?[ ]$/u;
// «буд. 3а», «пункті 3а», «Форма 3а»: what is numbered so
const numbered =
	/(?<!\p{L})(?:буд|корп|кв|кім|оф|каб|пп?|ст|ч|вул|просп|пункт|підпункт|част|статт|літер|дода|форм|розділ|груп|клас|рядк|граф|табл|рис)\p{L}*\.?,?\s$/iu;
// «Зразкова 3а кімната 5»
const roomOrHouse = /^(?:кім|кв|корп|оф|каб|під.?їзд|пов|прим)/u;
