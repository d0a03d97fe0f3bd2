import { slugOf } from '../slug.ts';

/**
 * A pattern for every form of a surname that is known in one form: by its stem, with the vowels and consonants that change
 * in Ukrainian declension, and in Latin letters. Null where the word is too short to tell.
 *
 * Matches any letter case; the caller checks that a hit begins with a capital.
 */
export function surnamePattern(surname: string): RegExp | null {
	const parts = surname.split('-').filter((part) => part.length >= shortest);
	if (parts.length === 0) return null;
	const forms = parts.flatMap((part) => formsOf(part));
	return new RegExp(`(?<![\\p{L}\\d])(?:${forms.join('|')})(?![\\p{L}])`, 'giu');
}

function formsOf(word: string): string[] {
	if (!/\p{Script=Cyrillic}/u.test(word)) return [`${escaped(word)}[a-z]{0,3}`];
	const lower = word.toLowerCase();
	// «Задорожньому» is «Задорожній» or «Задорожний».
	const stem = lower.replace(ending, '').replace(/(?<=[^ьц])ь$/u, '');
	const base = stem.length >= shortest ? stem : lower;
	const latin = slugOf(base);
	return [
		`${withChanges(base)}(?:ь?(?:${endings}))?`,
		...(latin.length >= 4 ? [`${escaped(latin)}[a-z]{0,4}`] : []),
	];
}

/** Apostrophes of every kind; о, е of the last syllable may be і or drop out; г, к, х may be ж, з, ц, ч, с, ш. */
function withChanges(stem: string): string {
	const last = stem.slice(-1);
	const mutated = Object.values(mutations).find((set) => set.includes(last));
	const end = mutated ? `[${mutated}]` : escaped(last);
	const body = stem.slice(0, -1);
	const vowel = body.match(/[оеєіи](?=[^аеєиіїоуюя]$)/u) ?? body.match(/[оеєі]$/u);
	const cluster = /[^аеєиіїоуюяь’]$/u.test(body) && /[^аеєиіїоуюяь’]/u.test(last);
	const middle = vowel?.index === undefined ? escapeName(body) : changedVowel(body, vowel.index);
	return `${middle}${cluster ? 'ь?[еоє]?' : ''}${end}`;
}

function changedVowel(body: string, at: number): string {
	return `${escapeName(body.slice(0, at))}[оеєіи]?${escapeName(body.slice(at + 1))}`;
}

function escapeName(text: string): string {
	return escaped(text).replace(/['’ʼ‘′`]/gu, "['’ʼ‘′`]?");
}

function escaped(text: string): string {
	return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

const shortest = 3;
const mutations = { velarK: 'кцч', velarG: 'гзж', velarH: 'хсш' };

// Case endings, longest first: «Вигаданській» → «вигаданськ», «Петренкові» → «петренк», «Сороці» → «сороц».
const ending =
	/(?:ого|ому|ому|ими|ові|еві|єві|ою|ею|єю|ої|ий|ій|їй|им|ім|їм|их|ом|ем|єм|ам|ям|ах|ів|[аяоуюеєиіїьй])$/u;
const endings =
	'ого|ому|ими|ові|еві|єві|ою|ею|єю|ої|ий|ій|їй|им|ім|їм|их|ом|ем|єм|ам|ям|ами|ями|ах|ів|їв|[аяоуюеєиіїьй]';
