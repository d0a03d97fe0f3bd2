import { apostrophes } from '../../text/apostrophes.ts';

// об'єкт, об’єкт, обʼєкт
const insideWord = new RegExp(`(?<=\\p{L})[${apostrophes}](?=\\p{L})`, 'gu');

// a printer, a serial port
const device = /^(?:con|prn|aux|nul|(?:com|lpt)\d)$/;

const atWordStart: Readonly<Record<string, string>> = { є: 'ye', ї: 'yi', й: 'y', ю: 'yu', я: 'ya' };

/** The resolution's table; below it the Russian letters that names in letters may hold. */
const letters: Readonly<Record<string, string>> = {
	а: 'a',
	б: 'b',
	в: 'v',
	г: 'h',
	ґ: 'g',
	д: 'd',
	е: 'e',
	є: 'ie',
	ж: 'zh',
	з: 'z',
	и: 'y',
	і: 'i',
	ї: 'i',
	й: 'i',
	к: 'k',
	л: 'l',
	м: 'm',
	н: 'n',
	о: 'o',
	п: 'p',
	р: 'r',
	с: 's',
	т: 't',
	у: 'u',
	ф: 'f',
	х: 'kh',
	ц: 'ts',
	ч: 'ch',
	ш: 'sh',
	щ: 'shch',
	ь: '',
	ю: 'iu',
	я: 'ia',
	ё: 'io',
	ъ: '',
	ы: 'y',
	э: 'e',
};

/**
 * Slug of a registration index or a name: lower-case ASCII letters, digits and single hyphens; '' where nothing is left.
 *
 * Transliteration after the Cabinet of Ministers' resolution № 55 of 27.01.2010: apostrophes and «ь» are dropped, «зг» is
 * `zgh`, and «є ї й ю я» have forms of their own at the start of a word.
 *
 * A name that Windows keeps for a device («ПРН» is `prn`) gets `-x`: no file may be called so there, whatever its ending
 * (Microsoft, “Naming Files, Paths, and Namespaces”).
 *
 * @example
 * slugOf('25/К-170із') // '25-k-170iz'
 */
export function slugOf(text: string): string {
	const lower = text.normalize('NFC').toLowerCase().replace(insideWord, '').replaceAll('зг', 'zgh');
	let slug = '';
	let inWord = false;
	for (const character of lower) {
		const letter = letters[character];
		slug += (inWord ? undefined : atWordStart[character]) ?? letter ?? asciiOf(character);
		inWord = /\p{L}/u.test(character);
	}
	const words = slug.replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '');
	return device.test(words) ? `${words}-x` : words;
}

/** «é» is e; a sign such as № is no letter and parts words. */
function asciiOf(character: string): string {
	return /\p{Script=Latin}/u.test(character) ? character.normalize('NFKD').replace(/\p{M}/gu, '') : character;
}
