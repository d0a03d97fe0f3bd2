import { cellSeparator } from '../../../../letter/separators.ts';
import type { Word } from './letter-words.ts';
import { isNoName } from './no-name.ts';
import { privateRole } from './roles.ts';
import { type ShownName, shownName } from './shown-name.ts';

const heads: ReadonlySet<string> = new Set(['прізвище', 'ім’я', 'батькові', 'по-батькові']);
const oneLine = /^[^\S\n]{1,4}$/u;
const fieldGap = /^\)?\s?[:–—]\s{0,3}$/u;
const oneCell = new RegExp(`^\\s*${cellSeparator}\\s*$`, 'u');

/**
 * Names in a form's fields and a table's columns, by the words at their heads: «Прізвище: Вигадка», «Ім’я: Азалія», and the
 * rows below «Прізвище | Ім’я».
 */
export function namesInForms(words: readonly Word[], taken: ReadonlySet<Word>): ShownName[] {
	const names: ShownName[] = [];
	let isBelowHead = false;
	for (let at = 0; at < words.length; at++) {
		const [word, next, third] = [words[at], words[at + 1], words[at + 2]];
		if (!word) break;
		if (isBelowHead && /\n\s*\n/u.test(word.before)) isBelowHead = false;
		if (heads.has(word.lower)) {
			// «Ім’я дитини: …»
			const from = next && privateRole.has(next.lower) ? at + 2 : at + 1;
			const to = fieldGap.test(words[from]?.before ?? '') ? endOfField(words, from, taken) : from;
			if (to > from) names.push(named(words, from, to));
			isBelowHead ||= next !== undefined && heads.has(next.lower) && oneCell.test(next.before);
		} else if (
			isBelowHead &&
			isNamePart(word, taken) &&
			isNamePart(next, taken) &&
			oneCell.test(next.before)
		) {
			const to = isNamePart(third, taken) && oneCell.test(third.before) ? at + 3 : at + 2;
			names.push(named(words, at, to));
			at = to - 1;
		}
	}
	return names;
}

function endOfField(words: readonly Word[], from: number, taken: ReadonlySet<Word>): number {
	let to = from;
	while (
		to < from + 3 &&
		isNamePart(words[to], taken) &&
		(to === from || oneLine.test(words[to]?.before ?? ''))
	)
		to++;
	return to;
}

function isNamePart(word: Word | undefined, taken: ReadonlySet<Word>): word is Word {
	if (!word?.capital || word.text.length < 2 || word.initial) return false;
	return !taken.has(word) && !isNoName(word.lower);
}

function named(words: readonly Word[], from: number, to: number): ShownName {
	const [surname, given = null] = words.slice(from, to) as [Word, Word?];
	return shownName(words, from, to, { surname, given });
}
