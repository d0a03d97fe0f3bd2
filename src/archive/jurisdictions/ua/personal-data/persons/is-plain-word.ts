import { isCommonSurname, isNominal } from '../../word-list/index.ts';
import type { Word } from './letter-words.ts';
import { looksLikeSurname, looksLikeVerb } from './looks-like.ts';
import { opensSentence } from './opens-sentence.ts';
import { ofOneLife, ofPerson } from './person-words.ts';

// «Збитки», «Черга», «Повістку»: what stands before whose it is
const governs = /^(?:черг|збит|компенсаці|надбавк|кошт|рентген|експертиз|пенсі|доплат)/u;
// «Ользі», «Остап»; a noun in the accusative is no surname before a given name in the nominative
const accusative = /[ую]$/u;
const nominative = /[бвгґджзклмнпрстфхцчшщй]$/u;

/** A word with which a sentence begins, of the form of a verb and not of a surname, or a noun before whose it is: «Збитки Остап». */
export function isPlainWord(words: readonly Word[], at: number): boolean {
	const word = words[at];
	if (!word || !opensSentence(word, at)) return false;
	const { lower } = word;
	if (looksLikeVerb(lower) && !looksLikeSurname(lower)) return true;
	if (ofPerson.has(lower) || ofOneLife.has(lower) || governs.test(lower)) return true;
	const isOfOtherCase = accusative.test(lower) && nominative.test(words[at + 1]?.lower ?? '');
	return isOfOtherCase && isNominal(lower) && !isCommonSurname(lower);
}
