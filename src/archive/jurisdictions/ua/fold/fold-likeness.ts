import { digitLetters } from './digit-letters.ts';

/** Latin letters and the Cyrillic ones that look like them in print. */
const likenesses = [
	'aа',
	'cс',
	'eе',
	'iі',
	'oо',
	'pр',
	'xх',
	'yу',
	'kк',
	'ïї',
	'AА',
	'BВ',
	'CС',
	'EЕ',
	'HН',
	'IІ',
	'KК',
	'MМ',
	'OО',
	'PР',
	'TТ',
	'XХ',
	'YУ',
	'ÏЇ',
] as const;
const cyrillicOf = new Map(likenesses.map((pair) => [pair.charAt(0), pair.charAt(1)]));
const latinOf = new Map(likenesses.map((pair) => [pair.charAt(1), pair.charAt(0)]));
/** Where a word goes from one alphabet to the other. */
const mixed = /[A-Za-z\u00EF\u00CF][\u0400-\u04FF]|[\u0400-\u04FF][A-Za-z\u00EF\u00CF]/u;
const letterCount = /[\p{Script=Latin}\p{Script=Cyrillic}]+/gu;
const latinPattern = /\p{Script=Latin}/u;
const cyrillicPattern = /\p{Script=Cyrillic}/u;
/** Example: «о.zrazkova@mail.example», its first letter Cyrillic; an address with a Cyrillic domain stays. */
const mail = /(?<![^\s<>()«»"])[^\s<>()«»"]{1,64}@[^\s<>()«»"]{1,128}/gu;
/** An address with a Cyrillic letter on either side of its «@», for which alone addresses are read. */
const cyrillicMail =
	/@(?:(?<=\p{Script=Cyrillic}[^\s<>()«»"]{0,64}@)|[^\s<>()«»"]{0,128}\p{Script=Cyrillic})/u;
/** Example: the account «UА21…» whose second letter is Cyrillic. */
const account = /[UuУу](?<![\p{L}\d].)[AaАа](?=[\s-]?\d{2})/gu;
/** Every dash but the plain one, and every dot, between digits: «067–111‑22−33», «067•111·22». */
const dash =
	/(?!-)[\p{Pd}\u2212\u2043\u00B7\u2022\u2219\u2024\u2027\u22C5\u30FB\u30FC\uFF65](?<=[\d)]\s?.)(?=\s?[\d(])/gu;
const isDash = /[\p{Pd}\u2212\u2043\u30FC]/u;

/**
 * A text in which each word is of one alphabet, each number of digits, and digits are parted by one kind of dash and dot.
 * The length stays, sign for sign.
 *
 * @example
 * foldLikeness('Вигаданoму, тел. О67–111–22–33') // 'Вигаданому, тел. 067-111-22-33'
 */
export function foldLikeness(text: string): string {
	const ofWords = mixed.test(text) ? text.replace(letterCount, toOneAlphabet) : text;
	const ofMail = cyrillicMail.test(ofWords) ? ofWords.replace(mail, toLatinMail) : ofWords;
	const ofOneAlphabet = ofMail.replace(account, 'UA');
	return digitLetters(ofOneAlphabet).replace(dash, (sign) => (isDash.test(sign) ? '-' : '.'));
}

/** Cyrillic where every Latin letter looks like one, else Latin where every Cyrillic one does, else as it is. */
function toOneAlphabet(word: string): string {
	if (!latinPattern.test(word) || !cyrillicPattern.test(word)) return word;
	const cyrillic = replaced(word, cyrillicOf);
	if (!latinPattern.test(cyrillic)) return cyrillic;
	const latin = replaced(word, latinOf);
	return cyrillicPattern.test(latin) ? word : latin;
}

function toLatinMail(address: string): string {
	const domain = address.slice(address.lastIndexOf('@'));
	if (!cyrillicPattern.test(address) || !latinPattern.test(domain)) return address;
	return address.replace(letterCount, (word) => {
		const latin = replaced(word, latinOf);
		return cyrillicPattern.test(latin) ? word : latin;
	});
}

function replaced(text: string, by: ReadonlyMap<string, string>): string {
	return Array.from(text, (sign) => by.get(sign) ?? sign).join('');
}
