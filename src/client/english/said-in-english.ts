import { literalPattern } from '#archive/text/literal-pattern.ts';

/** Words of the interface in a language, as in src/i18n: texts, and texts by name. */
export interface Words {
	readonly [name: string]: string | Words;
}

interface Pair {
	/** The text, with a placeholder for each value. */
	readonly pattern: RegExp;
	readonly english: string;
	/** Names of the values, in their order. */
	readonly names: readonly string[];
	/** How many letters the words have, without values. */
	readonly weight: number;
}

/** Example: `{n}`, of `Випуск № {n}`; captured: the name. */
const blank = /\{(\w+)\}/g;
const spaces = /\s+/gu;
/** Example: `, остання`, `Видавець: Рада`, `Назву складено.`; captured: the words, and the punctuation that the page puts around them. */
const withSigns = /^([,(—–·]\s?)?(.*?)(: .*|\s?[.:;,()]+|\s№\s?.*)?$/su;
/** Example: between `… з 08e2.` and `SHA-256 …`. */
const betweenSentences = /(?<=\.)\s+(?=\p{Lu})/u;
/** Example: `відмовлено (інформація з обмеженим доступом)`; captured: the words before the brackets, and those in them. */
const inBrackets = /^([^()]+) \(([^()]+)\)$/su;
/** Example: `329 кБ`, `1,5 МБ`; captured: the number, and its unit. */
const ofUnit = /^(\d+)(?:,(\d+))? (\p{L}{1,3})$/u;
/** What the page puts between texts of the interface, or between them and the letter’s own words. */
const separators = ['; ', ', '];
/** What a value may be: a number if it is a count. */
const aNumber = String.raw`([\d .,]+)`;
const anything = '(.*?)';
/** With fewer letters, the words around a value do not identify a text. */
const leastLetters = 3;

/**
 * Translates into English what the interface says about a letter in the letter’s language: a text as a whole, with its values, or with
 * punctuation after it. Values are translated if they, too, are words of the interface.
 *
 * @returns null for a text that is not from the interface, that is, the letter’s own words
 * @example
 * saidInEnglish({ from: { at: 'Випуск № {n}' } }, { from: { at: 'Release {n}' } })('Випуск № 2') // 'Release 2'
 */
export function saidInEnglish(said: Words, english: Words): (text: string) => string | null {
	const whole = new Map<string, string>();
	const pairs: Pair[] = [];
	for (const [text, inEnglish] of pairsOf(said, english)) {
		const plain = text.replace(spaces, ' ').trim();
		const weight = plain.replace(blank, '').match(/\p{L}/gu)?.length ?? 0;
		if (!plain.includes('{')) {
			if (!whole.has(plain)) whole.set(plain, inEnglish);
		} else if (weight >= leastLetters) pairs.push({ ...patternOf(plain), english: inEnglish, weight });
	}
	pairs.sort((a, b) => b.weight - a.weight);
	const say = (text: string): string | null => {
		const plain = text.replace(spaces, ' ').trim();
		const known = whole.get(plain) ?? filled(plain);
		if (known !== null) return known;
		const [, before = '', words = '', end = ''] = withSigns.exec(plain) ?? [];
		const head = words && words !== plain ? (whole.get(words) ?? filled(words)) : null;
		if (head) return `${before}${head}${saidAfter(end)}`;
		const [from = '', to = '', ...more] = plain.split('–');
		const ends = [whole.get(from), whole.get(to)];
		if (more.length === 0 && ends.every(Boolean)) return ends.join('–');
		return eachOf(plain.split(betweenSentences), ' ') ?? measured(plain) ?? bracketed(plain) ?? parted(plain);
	};
	/** Parts, of which some are the interface’s. */
	const eachOf = (parts: readonly string[], sign: string): string | null => {
		if (parts.length === 1) return null;
		const each = parts.map((part) => say(part));
		return each.some((one) => one !== null) ? each.map((one, at) => one ?? parts[at]).join(sign) : null;
	};
	const parted = (text: string): string | null => {
		const sign = separators.find((one) => text.includes(one));
		return sign === undefined ? null : eachOf(text.split(sign), sign);
	};
	const bracketed = (text: string): string | null => {
		const [, head = '', inside = ''] = inBrackets.exec(text) ?? [];
		const said = head && say(head);
		return said ? `${said} (${say(inside) ?? inside})` : null;
	};
	const measured = (text: string): string | null => {
		const [, number, decimals, unit = ''] = ofUnit.exec(text) ?? [];
		const said = whole.get(unit);
		return said ? `${number}${decimals ? `.${decimals}` : ''} ${said}` : null;
	};
	/** Punctuation stays; what a colon leads to may be the interface’s too. */
	const saidAfter = (end: string): string =>
		end.startsWith(': ') ? `: ${say(end.slice(2)) ?? end.slice(2)}` : end;
	const filled = (text: string): string | null => {
		for (const { pattern, english, names } of pairs) {
			const [, ...values] = pattern.exec(text) ?? [];
			if (values.length > 0)
				return english.replace(blank, (_, name: string) => {
					const value = values[names.indexOf(name)] ?? '';
					return (value && say(value)) || value;
				});
		}
		return null;
	};
	return say;
}

function patternOf(text: string): Pick<Pair, 'pattern' | 'names'> {
	const names = [...text.matchAll(blank)].map(([, name = '']) => name);
	const [first = '', ...parts] = text.split(/\{\w+\}/).map(literalPattern);
	const rest = parts.map((part, at) => `${names[at] === 'n' ? aNumber : anything}${part}`);
	return { names, pattern: new RegExp(`^${first}${rest.join('')}$`, 'u') };
}

/** Texts with their English counterparts; for plural forms that English does not have, its `other`. */
function pairsOf(said: Words, english: Words): [string, string][] {
	return Object.entries(said).flatMap(([name, words]): [string, string][] => {
		const inEnglish = english[name] ?? english['other'];
		if (inEnglish === undefined) return [];
		if (typeof words === 'string') return typeof inEnglish === 'string' ? [[words, inEnglish]] : [];
		return typeof inEnglish === 'string' ? [] : pairsOf(words, inEnglish);
	});
}
