import { type RepairRule, ruleOf } from './repair-rule.ts';

// «З повагою», «З метою» with a figure
const figureZ =
	/(?<=^[ ]*|[.:;][ ]|ЗГІДНО[ ]|[Зз]гідно[ ])3(?=[ ](?:повагою|метою|огляду|урахуванням|питань|питання|приводу|ОРИГІНАЛОМ|оригіналом)(?!\p{L}))/gmu;
// «платформі 3a посиланням»: between small Cyrillic words, no number before it
const figureZa =
	/(?<=(?<!буд|корп|кв|кім|оф|п|пп|ст|ч|пункт|пункту|пункті|пунктом|літера|додаток|додатку)[\p{Ll}’',»]\p{Ll}[ ]|\.[ ])3[aа](?=[ ][а-яіїєґ]{4,})/gu;
// «текст i далі»: a Latin letter alone between Cyrillic words
const loneLatin = /(?<=[А-Яа-яІіЇїЄєҐґ’,»)][ ])[iay](?=[ ][«(]?[а-яіїєґ])/gu;
// «в | прим.», «на І арк.»
const loneOne = /(?<=(?<!\p{L})(?:на|в|у)[ ])[|ІIl](?=[ ]?(?:арк|прим|стор)(?:\.|уш|ірн))/gu;

const ofLatin: Readonly<Record<string, string>> = { i: 'і', a: 'а', y: 'у' };

/** Words of a letter or two that a figure, a stroke or a Latin letter stands for. */
export const shortWords: readonly RepairRule[] = [
	ruleOf('preposition', [figureZ], () => 'З'),
	ruleOf('preposition', [figureZa], ([found]) => (found === '' ? null : 'за')),
	ruleOf('lone-letter', [loneLatin], ([found]) => ofLatin[found] ?? null),
	ruleOf('lone-one', [loneOne], () => '1'),
];
