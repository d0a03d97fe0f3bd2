import { isFirstName } from '../../first-names.ts';
import { isCommonSurname, isCommonWord, isNominal } from '../../word-list/index.ts';
import type { Word } from './letter-words.ts';
import { isSurelySurname } from './looks-like.ts';

// «ДСанПіН», «СНиП», with an ending «ДСанПіНом»
const norm = /^\p{Lu}{1,3}\p{Ll}{1,6}(?:\p{Lu}\p{Ll}{1,6})*\p{Lu}(?:[ауіи]|ом|ам|ах|ів)?$/u;
// «ДНАОПу»
const declined = /^\p{Lu}{3,6}(?:[ауіи]|ом|ам|ах|ів)$/u;
// «КиївМіськБуд»
const firm = /^(?:\p{Lu}\p{Ll}{1,7}){3}/u;
const capitals = /\p{Lu}/gu;
const fewestCapitals = 3;
// «Задоволено», «Розглянуто»: what was done, as heads of tables say
const done = /[аеєую]но$|[иую]то$/u;
// «Надійшло»; «Шило» is a noun
const neuter = /ло(?:ся|сь)?$/u;

/**
 * Whether a word is nobody’s name whatever stands around it: an abbreviation of syllables with capitals inside, as norms
 * and firms have, or a form of a verb that no person can be the subject of. A word that is a surname too («КовАльчуК», that a scanner misread) may be one.
 *
 * @example
 * isNeverName(wordsOf('ДСанПіН')[0]) // true
 */
export function isNeverName({ text, lower }: Word): boolean {
	if (isCommonSurname(lower) || isSurelySurname(lower) || isFirstName(text)) return false;
	return isAbbreviation(text) || isImpersonal(lower);
}

function isImpersonal(lower: string): boolean {
	return isCommonWord(lower) && (done.test(lower) || (neuter.test(lower) && !isNominal(lower)));
}

function isAbbreviation(text: string): boolean {
	if ((text.match(capitals)?.length ?? 0) < fewestCapitals) return false;
	return norm.test(text) || declined.test(text) || firm.test(text);
}
