import { rememberedWord } from './remembered-word.ts';

const keysOf = rememberedWord((word): readonly string[] => {
	const keys = new Set<string>();
	for (const part of partsOf(word)) {
		if (/\p{Script=Cyrillic}/u.test(part)) for (const key of stemsOf(part)) keys.add(key);
	}
	return [...keys];
});

const beforeI: Readonly<Record<string, string>> = { ц: 'к', з: 'г', с: 'х' };
const beforeE: Readonly<Record<string, string>> = { ч: 'к', ж: 'г', ш: 'х' };

const soundOf: Readonly<Record<string, string>> = {
	б: 'b',
	в: 'v',
	г: 'g',
	ґ: 'g',
	х: 'g',
	д: 'd',
	ж: 'J',
	з: 'z',
	к: 'k',
	л: 'l',
	м: 'm',
	н: 'n',
	п: 'p',
	р: 'r',
	с: 's',
	т: 't',
	ф: 'f',
	ц: 'c',
	ч: 'C',
	ш: 'S',
	щ: 'S',
};

const latinEnding = /(?:oho|ogo|omu|oiu|oyu|iyu|ovi|yi|iy|ii|yy|yj|oi|oy|ym|om|em|[aeiouy])$/u;
const longEnding = /(?:ого|ому|ові|еві|єві|ою|ею|єю|ий|ій|им|ом|ем|єм)$/u;

const endings =
	' а я у ю о е є и і ї й ь ий ій їй ого ього ому ьому ою ею єю ої їх им їм ім ими іми их ом ем єм ам ям ами ями ах ях ів їв ові еві єві ей'.split(
		' ',
	);

/**
 * Keys under which every form of one surname meets: its stem without case ending, without «ь» and apostrophe, with the
 * vowel that changes or drops out (Сокіл, Сокола; Швець, Шевця) left out, and with the consonant before «-і», «-е» put
 * back (Сорока, Сороці). Two words are forms of one surname where they share a key.
 *
 * @example
 * surnameKeys('Сокола') // ['сокл', 'сокола', …]
 * @example
 * surnameKeys('Сокіл') // ['сокл']
 */
export function surnameKeys(word: string): readonly string[] {
	return keysOf(word);
}

/**
 * A key under which a surname meets its transliterations after any standard: the consonants of its stem in classes. Null
 * where fewer than three are left.
 *
 * @example
 * soundKey('Zhuravelska') === soundKey('Журавельській') // true
 */
export function soundKey(word: string): string | null {
	const part = partsOf(word)[0] ?? '';
	const isLatin = /^[a-z’]+$/u.test(part);
	const stem = isLatin
		? part.replace(latinEnding, '')
		: part.replace(longEnding, '').replace(/(?<![аеєиіїоуюяьй])[аеєиіїоуюяьй]+$/u, '');
	const sounds = isLatin ? latinSounds(stem) : cyrillicSounds(stem);
	const key = sounds.replace(/(.)\1+/gu, '$1');
	return key.length >= 3 ? key : null;
}

/** Parts of a double surname that can stand for it. */
function partsOf(word: string): string[] {
	const parts = word.toLowerCase().replaceAll('’', '').split('-');
	const long = parts.filter((part) => part.length >= 3);
	return long.length > 0 ? long : [parts.join('')];
}

function stemsOf(part: string): string[] {
	return endings.flatMap((ending) => {
		if (!part.endsWith(ending)) return [];
		const stem = part.slice(0, part.length - ending.length);
		if (stem.length < 2 || (ending.length > 1 && stem.length < 3 && !/^[єє]/u.test(ending))) return [];
		const same = [stem, ...hardened(stem, ending)];
		return same.map(withoutMovingVowel);
	});
}

/** The consonant of the nominative behind the softened one: «Сороц-і» is «Сорок-», «Друж-е» is «Друг-». */
function hardened(stem: string, ending: string): string[] {
	const last = stem.slice(-1);
	const hard = ending === 'і' ? beforeI[last] : ending === 'е' ? beforeE[last] : undefined;
	return hard === undefined ? [] : [stem.slice(0, -1) + hard];
}

function withoutMovingVowel(stem: string): string {
	return stem
		.replaceAll('ь', '')
		.replace(/([аоуеиіяюєї])є([^аеєиіїоуюя])$/u, '$1й$2')
		.replace(/([^аеєиіїоуюя])[оеіє]([^аеєиіїоуюяй])$/u, '$1$2')
		.replace(/^([^аеєиіїоуюя])е([^аеєиіїоуюя]ц)$/u, '$1$2');
}

function cyrillicSounds(stem: string): string {
	return [...stem].map((letter) => soundOf[letter] ?? '').join('');
}

function latinSounds(stem: string): string {
	return stem
		.replace(/shch|sch|sh|szcz|sz/gu, 'S')
		.replace(/zh|rz/gu, 'J')
		.replace(/tch|ch|cz/gu, 'C')
		.replace(/ts|tz/gu, 'T')
		.replace(/kh|h|g/gu, 'g')
		.replace(/x/gu, 'ks')
		.replace(/ck|c|q/gu, 'k')
		.replace(/w/gu, 'v')
		.replace(/[aeiouyj’]/gu, '')
		.replaceAll('T', 'c');
}
