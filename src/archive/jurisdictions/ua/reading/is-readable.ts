import { withOneApostrophe } from '../../../text/apostrophes.ts';
import { cyrillicLookAlikes } from '../search/look-alikes.ts';
import { type LetterPairs, letterPairs } from './letter-pairs.ts';

/** Bits a letter: letters say 3.6 to 4.2, languages that are none from 4.6 on. */
const most = 4.2;
/** What few letters may say more: divided by the root of their number. */
const uncertainty = 2;
const mostInAStretch = 4.9;
/** Bits past that: a foreign name has some tens, a line that was decoded wrongly more. */
const longestStretch = 60;
/** Of a sign that no word of these languages has. */
const foreign = 14;
/** Letters: less is no letter of an office, which names at least its body. */
const leastLetters = 12;
/** Letters of a word; where most are in shorter ones, their neighbours were decoded into signs. */
const shortest = 3;
/** Share of little words from which on a text is running text, and the bits a letter that this is worth. */
const usualLittle = 0.08;
const worthOfLittle = 0.4;

const littleWords: ReadonlySet<string> = new Set(
	[
		'і й та на у в з із зі до від за про щодо не або для як це що ваш вас рада ради року при по над під між які яка',
		'яке який його її їх цього зокрема и с к от из о об что как или его это они the of and to in for is on with by',
		'that as at from be are this or not',
	].flatMap((words) => words.split(' ')),
);

// «рада», «об’єкт», «1А», «office@rada», and the signs that are in words which were decoded wrongly: «‚игадана», «????»
const aToken = /[\p{L}\p{M}\p{N}@_\uFFFD‚ƒ†‡ˆ‰‹›€™¦¤µ¶¢£¥¨ª¬¯±²³·¸¹º¼½¾¿]+|\?{2,}/gu;
// a code, a mailbox, figures, a lone sign: «UA10A», «office@rada», «²»
const unsaying = /[\p{Nd}@_]|^[^\p{L}\uFFFD?]+$/u;
// «=D0=92=D0=B8», «&#1042;&#1080;», «\u0412\u0438»: letters that a program wrote as their numbers
const escaped = /(?:=[0-9A-F]{2}|&#x?[0-9A-F]{2,6};|\\u[0-9A-F]{4}){3,}/giu;
// «КНП», «ЦПМСД», «ЄДРПОУ»
const abbreviation = /^\p{Lu}{2,6}$/u;
// a line of base64
const packed = /^[A-Za-z0-9+/]{60,}={0,2}\s*$/;
const latin = /^[\p{Script=Latin}\p{M}]+$/u;
const plainLatin = /[a-z]/;
const latinWord = /^[a-z]+$/;
const marks = /\p{M}+/gu;
const furtherLatin = /[łøđßıæœ]/g;
const furtherLetters: Readonly<Record<string, string>> = {
	ł: 'l',
	ø: 'o',
	đ: 'd',
	ß: 's',
	ı: 'i',
	æ: 'e',
	œ: 'e',
};
// the soft hyphen and the stress of «за\u00ADпи\u0301т»
const unspoken = /\u00AD|\u0301/gu;

/**
 * Whether a letter's words are Ukrainian, Russian or English, by the letters that follow each other and by the little words
 * that running text is full of. Where they are not, nothing in it can be recognised as a name, and nothing is masked.
 *
 * Tables of names, figures and codes are readable: words with figures in them say nothing, and names are built as words
 * are. A stretch that is no language makes the whole unreadable, for a name may be in it.
 *
 * @example
 * isReadable('Повідомляємо, що Ваш запит розглянуто.') // true
 * isReadable('Ïîâ³äîìëÿºìî, ùî Âàø çàïèò ðîçãëÿíóòî.') // false: Windows-1251 read as Windows-1252
 */
export function isReadable(text: string): boolean {
	const seen = new Set<string>();
	const whole = { letters: 0, bits: 0, words: 0, little: 0, long: 0, short: 0 };
	// Bits that the lines since some line say more than any language would: the worst stretch is the largest such sum.
	let excess = 0;
	for (const line of text.split('\n')) {
		if (packed.test(line)) whole.short += line.length;
		for (const word of wordsOf(line)) {
			whole.words += 1;
			if (littleWords.has(word)) whole.little += 1;
			whole[word.length < shortest ? 'short' : 'long'] += word.length;
			// What is repeated says no more: a table may be made of one word.
			if (word.length < shortest || seen.has(word)) continue;
			seen.add(word);
			const size = word.length + 1;
			// Names of firms and persons from abroad are Latin, and are many in a line.
			const bits = latinWord.test(word) ? Math.min(bitsOf(word), size * mostInAStretch) : bitsOf(word);
			whole.letters += size;
			whole.bits += bits;
			excess += bits - size * mostInAStretch;
		}
		if (excess > longestStretch) return false;
		excess = Math.max(0, excess);
	}
	const { letters, bits, words, little, long, short } = whole;
	if (letters < leastLetters || short > long + leastLetters) return false;
	const running = Math.min(1, little / (usualLittle * words));
	return bits / letters - running * worthOfLittle < most + uncertainty / Math.sqrt(letters);
}

/** Words as they would be written: small letters, look-alikes of another alphabet mended, apostrophes and accents gone. */
function* wordsOf(line: string): Generator<string> {
	const spoken = withOneApostrophe(line.normalize('NFC'), '').replace(unspoken, '');
	for (const [token] of spoken.matchAll(aToken)) {
		if (unsaying.test(token) || abbreviation.test(token)) continue;
		const plain = token.toLowerCase();
		yield cyrillicLookAlikes(plain) ?? withoutAccents(plain);
	}
	for (const [escapes] of line.matchAll(escaped)) yield '?'.repeat(escapes.split(/[=&\\]/).length);
}

/** «müller» as «muller»; a word of accents («ïîâ³äîìëÿºìî») stays as it is, for that is a wrong decoding. */
function withoutAccents(word: string): string {
	if (!latin.test(word)) return word;
	const bare = word.normalize('NFD').replace(marks, '');
	const accents = [...word].filter((letter) => !plainLatin.test(letter)).length;
	return accents * 3 <= word.length * 2
		? bare.replace(furtherLatin, (letter) => furtherLetters[letter] ?? letter)
		: word;
}

/** What a word says in the language in which it says least. */
function bitsOf(word: string): number {
	return Math.min(...letterPairs.map((pairs) => bitsIn(word, pairs)));
}

function bitsIn(word: string, { letters, rows }: LetterPairs): number {
	let bits = 0;
	let before = 0;
	for (const sign of `${word} `) {
		const at = letters.indexOf(sign);
		bits += at < 0 ? foreign : Number(rows[before]?.[at]) + 1.5;
		before = Math.max(0, at);
	}
	return bits;
}
