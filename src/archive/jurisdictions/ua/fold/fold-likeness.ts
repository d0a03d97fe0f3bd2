/** Latin letters and the Cyrillic ones that look like them in print. */
const LIKENESSES = [
	...['aа', 'cс', 'eе', 'iі', 'oо', 'pр', 'xх', 'yу', 'kк', 'ïї'],
	...['AА', 'BВ', 'CС', 'EЕ', 'HН', 'IІ', 'KК', 'MМ', 'OО', 'PР', 'TТ', 'XХ', 'YУ', 'ÏЇ'],
] as const;
const CYRILLIC_OF = new Map(LIKENESSES.map((pair) => [pair.charAt(0), pair.charAt(1)]));
const LATIN_OF = new Map(LIKENESSES.map((pair) => [pair.charAt(1), pair.charAt(0)]));
/** Letters that stand for digits in a number: «О67», «З1847106б1». */
const DIGIT_OF: ReadonlyMap<string, string> = new Map(
	Object.entries({
		...{ О: '0', о: '0', O: '0', o: '0', З: '3', з: '3', б: '6', В: '8', B: '8', S: '5' },
		...{ І: '1', і: '1', I: '1', l: '1', '|': '1' },
	}),
);

/** A word of both alphabets: «Вигаданoму» with a Latin «o». */
const MIXED =
	/[\p{Script=Latin}\p{Script=Cyrillic}]*(?:\p{Script=Latin}\p{Script=Cyrillic}|\p{Script=Cyrillic}\p{Script=Latin})[\p{Script=Latin}\p{Script=Cyrillic}]*/gu;
const LETTERS = /[\p{Script=Latin}\p{Script=Cyrillic}]+/gu;
const LATIN = /\p{Script=Latin}/u;
const CYRILLIC = /\p{Script=Cyrillic}/u;
/** Example: «о.zrazkova@mail.example», its first letter Cyrillic; an address with a Cyrillic domain stays. */
const MAIL = /[^\s<>()«»"]{1,64}@[^\s<>()«»"]{1,128}/gu;
/** Example: the account «UА21…» whose second letter is Cyrillic. */
const ACCOUNT = /(?<![\p{L}\d])[UuУу][AaАа](?=[\s-]?\d{2})/gu;
/** Example: «О67 111 22 33» after «тел.», «31847Ю6l1» not: letters that no digit looks like end it. */
const NUMBER_AFTER_WORD =
	/(?<=(?:[тТ]ел|[мМ]об|[фФ]акс|РНОКПП|ІПН|[сС]ері[яїю]|[пП]аспорт|[нН]омер|[кК]арт|[рР]ахун|IBAN|[vV]iber)[^\d\n]{0,24})(?<![\p{L}\d])[\dОоOoЗзІіIl|бВBS](?:[ ().-]{0,2}[\dОоOoЗзІіIl|бВBS]){5,18}(?![\p{L}\d])/gu;
/** Every dash, and every dot, between digits: «067–111‑22−33», «067•111·22». */
const DASH = /(?<=[\d)]\s?)[\p{Pd}\u2212\u2043\u00B7\u2022\u2219\u2024\u22C5](?=\s?[\d(])/gu;
const IS_DASH = /[\p{Pd}\u2212\u2043]/u;

/**
 * A text in which each word is of one alphabet, each number of digits, and digits are parted by one kind of dash and dot.
 * The length stays, sign for sign.
 *
 * @example
 * foldLikeness('Вигаданoму, тел. О67–111–22–33') // 'Вигаданому, тел. 067-111-22-33'
 */
export function foldLikeness(text: string): string {
	const ofOneAlphabet = text.replace(MIXED, toOneAlphabet).replace(MAIL, toLatinMail).replace(ACCOUNT, 'UA');
	const ofDigits = ofOneAlphabet.replace(NUMBER_AFTER_WORD, toDigits);
	return ofDigits.replace(DASH, (sign) => (IS_DASH.test(sign) ? '-' : '.'));
}

/** Cyrillic where every Latin letter looks like one, else Latin where every Cyrillic one does, else as it is. */
function toOneAlphabet(word: string): string {
	const cyrillic = replaced(word, CYRILLIC_OF);
	if (!LATIN.test(cyrillic)) return cyrillic;
	const latin = replaced(word, LATIN_OF);
	return CYRILLIC.test(latin) ? word : latin;
}

function toLatinMail(address: string): string {
	const domain = address.slice(address.lastIndexOf('@'));
	if (!CYRILLIC.test(address) || !LATIN.test(domain)) return address;
	return address.replace(LETTERS, (word) => {
		const latin = replaced(word, LATIN_OF);
		return CYRILLIC.test(latin) ? word : latin;
	});
}

/** Digits for letters, where digits are more than the letters: «ВІЗОБОВ» stays a word. */
function toDigits(number: string): string {
	const digits = number.match(/\d/g)?.length ?? 0;
	const letters = number.match(/[\p{L}|]/gu)?.length ?? 0;
	return letters > 0 && digits > letters ? replaced(number, DIGIT_OF) : number;
}

function replaced(text: string, by: ReadonlyMap<string, string>): string {
	return Array.from(text, (sign) => by.get(sign) ?? sign).join('');
}
