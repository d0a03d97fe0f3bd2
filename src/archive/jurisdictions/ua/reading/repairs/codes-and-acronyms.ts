import { type Edit, type RepairRule, ruleOf } from '../../../repair-rule.ts';

// «пацієнтів 3 онкологічними захворюваннями», «згідно 3 тарифами»; not «від 3 січня», «з 3 особами»
const figureZ =
	/(?<=(?<!\p{L})(?:[Зз]гідно|[Рр]азом|[Пп]орівняно|[Оо]дночасно|[Уу] зв[’'ʼ]язку|пов[’'ʼ]язан\p{L}{1,3})[ ])3(?=[ ][«(]?[а-яіїєґ]{3,})|(?<=(?<!\p{L})(?!(?:від|до|на|за|по|із|зі|понад|пункт\p{L}*|статт\p{L}*|част\p{L}*|абзац\p{L}*|розділ\p{L}*|додат\p{L}*|групи?|класу?|рівня)[ ])[а-яіїєґ][а-яіїєґ’'-]{2,}[ ])3(?=[ ][а-яіїєґ’'-]{3,}(?:ами|ями|ими|іми|їми|ою|ею|єю|тю|ллю)(?!\p{L}))/gu;
// «вентиляцією 2. 96 годин»: no item of a list is inside a sentence
const atLeast =
	/(?<=(?<!\p{L})[а-яіїєґ]{4,}[ ])2\.(?=[ ]\d{1,4}[ ]?(?:годин|год\.|дн|діб|рок|місяц|тижн|мг|мл|мм|см|%|грн|осіб))/gu;
// «T90.5», «G96.8», «506.2», «003»: a code of the classification of diseases, its letter perhaps misread
const code = String.raw`[A-ZАВЕІОСТ0-9]\d\d(?:\.\d{1,2})?`;
const codeList = new RegExp(
	String.raw`(?<![\p{L}\d.,/-])${code}(?:,[ ]?${code}){2,}(?![\d\p{L}]|[/-]\d)`,
	'gu',
);
const lettered = /[A-Z]\d\d(?:\.\d)?/gu;
const misreadCode = /(?<![\p{L}\d.])([05718])(?=\d\d(?:\.\d{1,2})?(?![\d\p{L}]))/gu;
const letterOf: Readonly<Record<string, string>> = { 0: 'O', 1: 'I', 5: 'S', 7: 'T', 8: 'B' };
/** Codes of a list that have their letter and so say what list it is. */
const enoughLettered = 2;

// «НАЦІОНАЛЬНА СЛУЖБА … (НСЗУ)»
const ownAcronym = /\((\p{Lu}{4,8})\)/u;
const inHead = 600;
const aToken = /(?<![\p{L}\d])[\p{Lu}\d]{3,9}(?![\p{L}\d])/gu;
/** Letters that engines take for each other, by one sign a group. */
const alike: ReadonlyMap<string, string> = new Map(
	['НHН', 'СCОOС0', 'З3З', 'УYVУ', 'ЕEЕ', 'АAА', 'ВBВ', 'КKК', 'МMМ', 'РPР', 'ТTТ', 'ІIІ1', 'ХXХ'].flatMap(
		(group) => [...group].map((sign) => [sign, group.charAt(0)] as const),
	),
);

/** Figures for letters and letters for figures that a list of codes, the body's own acronym or a case proves. */
export const codesAndAcronyms: readonly RepairRule[] = [
	ruleOf('preposition', [figureZ], () => 'з'),
	ruleOf('at-least', [atLeast], () => '≥'),
	{
		name: 'disease-code',
		*find(text) {
			for (const { 0: list, index } of text.matchAll(codeList)) {
				if ((list.match(lettered)?.length ?? 0) < enoughLettered) continue;
				for (const match of list.matchAll(misreadCode)) {
					const start = index + match.index;
					yield { start, end: start + 1, text: letterOf[match[0]] ?? match[0] };
				}
			}
		},
	},
	{ name: 'own-acronym', find: (text) => acronymsIn(text) },
];

/** «HC3V», «HC3YV», «НОЗУ» in a letter whose head says «(НСЗУ)»; an acronym that differs in another letter is another. */
function* acronymsIn(text: string): Iterable<Edit> {
	const own = ownAcronym.exec(text.slice(0, inHead))?.[1];
	if (!own || !/^(?:(?=\p{Script=Cyrillic})\p{Lu})+$/u.test(own)) return;
	const wanted = shapeOf(own);
	for (const { 0: token, index } of text.matchAll(aToken)) {
		if (token !== own && shapeOf(token) === wanted)
			yield { start: index, end: index + token.length, text: own };
	}
}

function shapeOf(word: string): string {
	return [...word.replace(/YV|VY/gu, 'Y')].map((sign) => alike.get(sign) ?? sign).join('');
}
