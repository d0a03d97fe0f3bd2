/** Real text lies about 0.4 bits above an even spread of letters, a wrong decoding some bits below it. */
const enough = 1;
const capitalPenalty = 4;

/** Letters of Ukrainian, per mille of letters in running text. */
const frequency: Readonly<Record<string, number>> = {
	...{ о: 94, а: 72, н: 65, и: 61, і: 57, т: 55, в: 52, р: 47, е: 46, с: 41, к: 35, л: 36, д: 33, у: 33 },
	...{ м: 31, п: 29, я: 29, з: 23, ь: 18, г: 16, б: 17, ч: 14, й: 13, х: 12, ж: 9, ц: 10, ш: 8, ю: 9 },
	...{ ї: 6, є: 8, щ: 5, ф: 4, ґ: 0.5 },
};

const frequentWords: ReadonlySet<string> = new Set(
	'і й та на у в з до від за про щодо що не або для як це ваш лист рада ради року україни'.split(' '),
);

const blanks = /\s+/gu;
// «мІСЬКА»
const capitalInWord = /\p{Ll}\p{Lu}/gu;
const aWord = /\p{L}+/gu;
// «ы»
const russianLetter = /[ыэъё]/i;
// «А4», «№ 25/К-170», «(12,5 %)», «…», a mark of order that is inside
const neutral = /[\x21-\x7E«»„“”‘’‚ʼ–—…№§°•\u00AD\u200B-\u200F\u202A-\u202E\u2060\u2066-\u2069\uFEFF\0]/;

/**
 * How much a text looks like Ukrainian (or at least like text): above 0 it does, the higher the more. Every letter counts
 * by how frequent it is in Ukrainian, a capital after a small letter and signs that letters do not use count against it,
 * frequent short words for it.
 *
 * @example
 * likenessToUkrainian('Вигадана міська рада') > 0 // true
 * likenessToUkrainian('бХЦЮДЮМЮ ЛЁЯЭЙЮ ПЮДЮ') > 0 // false: Windows-1251 read as KOI8-U
 */
export function likenessToUkrainian(text: string): number {
	const signs = [...text.replace(blanks, '')];
	if (signs.length === 0) return 0;
	let sum = 0;
	for (const sign of signs) sum += weightOf(sign);
	sum -= (text.match(capitalInWord)?.length ?? 0) * capitalPenalty;
	const words = text.toLowerCase().match(aWord) ?? [];
	const frequent = words.filter((word) => frequentWords.has(word)).length;
	return sum / signs.length + frequent / Math.max(1, words.length) + enough;
}

/** Bits that a sign says for Ukrainian: its frequency against an even one, 0 for what every text has. */
function weightOf(sign: string): number {
	const letter = sign.toLowerCase();
	const perMille = frequency[letter];
	if (perMille !== undefined) return Math.log2((perMille * 33) / 1000) - (letter === sign ? 0 : 0.5);
	if (russianLetter.test(sign)) return -2;
	return neutral.test(sign) ? 0 : -6;
}
