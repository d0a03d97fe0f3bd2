import { isBeside } from './is-beside.ts';
import type { Word } from './letter-words.ts';
import { isNoName } from './no-name.ts';
import { endsSentence } from './sentence-around.ts';
import { type ShownName, shownName } from './shown-name.ts';

const comma = /^[,;]\s{1,3}$/u;
const conjunction = /^(?:та|і|й)$/u;
// «Вигаденка», «Вигадчук», «Вигадишин»
const surnameOnly = /^.{2,}(?:енк(?:о|а|у|ові|ом)|ишин(?:а|у|им|ові)?|(?:чук|щук|нюк|люк)(?:а|у|ом|ові)?)$/u;

/**
 * Names that only what is around them shows: two words in a row of names whose given name is in no list («Вигадана Ольга,
 * Зразок Зореслава»), and a surname alone in a sentence whose ending hardly another word has («що Вигаденко зайняв»).
 */
export function namesByCompany(words: readonly Word[], shown: readonly ShownName[]): ShownName[] {
	const taken = new Set(shown.flatMap(({ from, to }) => words.slice(from, to)));
	const inRows = shown.flatMap(({ to }) => inRow(words, to, taken));
	for (const { from, to } of inRows) for (const word of words.slice(from, to)) taken.add(word);
	const alone = words.flatMap((word, at) =>
		!taken.has(word) && isAlone(words, at) ? [named(words, at, at + 1)] : [],
	);
	return [...inRows, ...alone];
}

/** Pairs of capitalised words behind a name with only a comma or «та» between. */
function inRow(words: readonly Word[], after: number, taken: ReadonlySet<Word>): ShownName[] {
	const found: ShownName[] = [];
	for (let at = after; ; at += 2) {
		const joint = conjunction.test(words[at]?.lower ?? '') ? 1 : 0;
		at += joint;
		const [surname, given] = [words[at], words[at + 1]];
		if (!surname || !given || !(joint ? isBeside(surname) : comma.test(surname.before))) return found;
		if (![surname, given].every((word) => isPart(word) && !taken.has(word)) || !isBeside(given)) return found;
		if (words[at + 2] && isBeside(words[at + 2] as Word) && !conjunction.test(words[at + 2]?.lower ?? ''))
			return found;
		found.push(named(words, at, at + 2));
	}
}

function isPart({ capital, text, initial, lower }: Word): boolean {
	return capital && text.length > 2 && !initial && !isNoName(lower);
}

function isAlone(words: readonly Word[], at: number): boolean {
	const [word, before] = [words[at], words[at - 1]];
	if (
		!word ||
		!before ||
		!isPart(word) ||
		!surnameOnly.test(word.lower) ||
		/^(?:кременчу|шевченк)/u.test(word.lower)
	)
		return false;
	if (words[at + 1]?.capital) return false;
	// «Вигаденко пояснив, що …»
	if (endsSentence(words, at)) return isBeside(words[at + 1] ?? before) && words[at + 1] !== undefined;
	return !before.capital && /^,?\s$/u.test(word.before);
}

function named(words: readonly Word[], from: number, to: number): ShownName {
	const surname = words[from] as Word;
	return shownName(words, from, to, { surname, given: to - from > 1 ? (words[from + 1] as Word) : null });
}
