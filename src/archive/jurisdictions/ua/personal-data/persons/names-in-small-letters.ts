import { isFirstName } from '../../first-names.ts';
import { isBeside } from './is-beside.ts';
import type { Word } from './letter-words.ts';
import { nameOfWords } from './name-of-words.ts';
import type { ShownName } from './name-shapes.ts';
import { remembered } from './remembered.ts';
import { privateRole } from './roles.ts';

// «петрівна», «петровичем»; «основна», «головний» have other endings
const patronymic =
	/.{2}(?:[іїй]вн(?:а|и|і|у|ою|о)|(?:[йь]?ов|[єї]в|лл|кл)ич(?:а|у|ем|еві|ові)?|ілліч(?:а|у|ем)?)$/u;
const isPatronymic = remembered((lower) => patronymic.test(lower));
const opens = /^\s\(?$/u;
const noSurname = /^(?:і|й|та|в|у|на|по|за|від|до|з|зі|із|при|як|що|або|чи|про|під|над|для|без)$/u;

/**
 * Names written without a capital: a given name of the list with a patronymic, and the word beside them behind a role or
 * at a line's start («громадянин вигадка прокіп антонович»); a word with two letters and their full stops behind a role
 * («мешканка (вигадка м.а.)»).
 */
export function namesInSmallLetters(words: readonly Word[]): ShownName[] {
	return words.flatMap((word, at) => {
		if (word.capital || word.text.length < 3) return [];
		if (privateRole.has(words[at - 1]?.lower ?? '') && opens.test(word.before) && hasLetters(words, at + 1))
			return [nameOfWords(words, at, at + 3)];
		if (!isPatronymic(word.lower) || !isSmallGiven(words[at - 1]) || !isBeside(word)) return [];
		const isSurnameBefore = isSurname(words, at - 2, at - 1) && isIntroduced(words, at - 2);
		const from = isSurnameBefore ? at - 2 : at - 1;
		const isSurnameBehind = !isSurnameBefore && isIntroduced(words, from) && isSurname(words, at + 1, at + 1);
		return [nameOfWords(words, from, at + (isSurnameBehind ? 2 : 1))];
	});
}

/** «м.а.» */
function hasLetters(words: readonly Word[], at: number): boolean {
	const [first, second, next] = [words[at], words[at + 1], words[at + 2]];
	if (first?.text.length !== 1 || second?.text.length !== 1 || !isBeside(first)) return false;
	return /^\.\s?$/u.test(second.before) && (!next || next.before.startsWith('.'));
}

function isSmallGiven(word: Word | undefined): boolean {
	return word !== undefined && !word.capital && word.text.length > 2 && isFirstName(word.text);
}

function isSurname(words: readonly Word[], at: number, joint: number): boolean {
	const [word, next] = [words[at], words[joint]];
	if (!word || word.capital || word.text.length < 3 || !next || !isBeside(next)) return false;
	return !noSurname.test(word.lower) && !privateRole.has(word.lower);
}

/** Behind a role, or at the start of a line. */
function isIntroduced(words: readonly Word[], at: number): boolean {
	return privateRole.has(words[at - 1]?.lower ?? '') || /\n|[:(]\s?$/u.test(words[at]?.before ?? '\n');
}
