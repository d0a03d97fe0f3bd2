import { firstNameOf, isFirstName } from '../../first-names.ts';
import { isBeside } from './is-beside.ts';
import type { Word } from './letter-words.ts';
import { nameOfWords } from './name-of-words.ts';
import { isNoName } from './no-name.ts';
import { rememberedWord } from './remembered-word.ts';
import { privateRole } from './roles.ts';
import type { ShownName } from './shown-name.ts';

// «петрівна», «петровичем»; «основна», «головний» have other endings
const patronymic =
	/.{2}(?:[іїй]вн(?:а|и|і|у|ою|о)|(?:[йь]?ов|[єї]в|лл|кл)ич(?:а|у|ем|еві|ові)?|ілліч(?:а|у|ем)?)$/u;
const isPatronymic = rememberedWord((lower) => patronymic.test(lower));
const opens = /^(?:\.?\s\(?|\s?[:–—]\s)$/u;
// «віра», «надія»: given names that are plain words
const plainWord =
	/^(?:вір|наді|любов|слав|лев|льв|роз|лілі|март|мир|світ|влад|рад|роман|зор|воля|волі|квітк|ірис|яв|каліна|калин|ялин|сніжан|перл|рост|богом|христ|ангел|мал|міл|мор|гр|юн|ярин|доля|долі|дол|гай|лад|нот|стан|таль|том|тон|віт|кор|рим|рит|маг|кам|сол|фін|рома|лол|мік|рей|рен|сав|май)\p{L}{0,3}$/u;
// «кв. 3», «України», «будинку 5»
const ofRole = /^(?:кв|буд|квартири|будинку|під’їзду|кімнати|палати|україни|села|міста)$/u;
// «пацієнтів», «особам»
const ofMany = /(?:ів|ей|[ая]м|[аяь]ми|[ая]х|[нтк]и)$/u;
const verbal = /(?:ти|ть|ся|сь|но|то|ла|ли|ло|ає|яє|ує|ює|ав|ив|ув|яв|ів)$/u;
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
		// Few words stand behind a role: whether a word is a name is asked of these alone.
		const isBehind = isBehindRole(words, at);
		if (isBehind && isFullName(words, at)) return [nameOfWords(words, at, at + 2)];
		if (
			isBehind &&
			firstNameOf(word.lower) === word.lower &&
			isGivenOnly(word) &&
			!isPatronymic(words[at + 1]?.lower ?? '')
		)
			return [nameOfWords(words, at, at + 1)];
		if (!isPatronymic(word.lower) || !isSmallGiven(words[at - 1]) || !isBeside(word)) return [];
		const isSurnameBefore = isSurname(words, at - 2, at - 1) && isIntroduced(words, at - 2);
		const from = isSurnameBefore ? at - 2 : at - 1;
		const isSurnameBehind = !isSurnameBefore && isIntroduced(words, from) && isSurname(words, at + 1, at + 1);
		return [nameOfWords(words, from, at + (isSurnameBehind ? 2 : 1))];
	});
}

/** «вигадана ольга», «вигадка юхим»: a given name that is no plain word and another word. */
function isFullName(words: readonly Word[], at: number): boolean {
	const [one, other, next] = [words[at], words[at + 1], words[at + 2]];
	if (!one || !other || other.capital || !isBeside(other)) return false;
	if (next && isBeside(next) && isPatronymic(next.lower)) return false;
	return [one, other].some(isGivenOnly) && [one, other].every(mayBeName);
}

function isGivenOnly({ text, lower }: Word): boolean {
	return text.length > 3 && isFirstName(text) && !plainWord.test(lower);
}

function mayBeName({ text, lower }: Word): boolean {
	return text.length > 2 && !isNoName(lower) && (isFirstName(text) || !verbal.test(lower));
}

/** Right behind a role, or behind one and the flat or the country that belongs to it. */
function isBehindRole(words: readonly Word[], at: number): boolean {
	const { lower: role = '' } = words[at - 1] ?? {};
	if (privateRole.has(role)) return !ofMany.test(role) && opens.test(words[at]?.before ?? '');
	if (!ofRole.test(words[at - 1]?.lower ?? '') || !privateRole.has(words[at - 2]?.lower ?? '')) return false;
	return /^(?:\.?\s{0,2}№?\s?\d{1,4})?,?\s$/u.test(words[at]?.before ?? '');
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
