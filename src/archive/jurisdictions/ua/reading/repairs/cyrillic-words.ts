import { type Edit, type RepairRule, ruleOf } from '../../../repair-rule.ts';
import { isFirstName } from '../../first-names.ts';
import { inCyrillic } from './look-alikes.ts';

// «ІринаЇЖАКИНСЬКА» at a line's end: given name and surname, as letters are signed
const stuckName = /(?<![\p{L}\d])(\p{Lu}\p{Ll}{2,})(\p{Lu}{3}[\p{Lu}’'-]*)(?=[ ]*$)/gmu;

/**
 * Cyrillic words with Latin letters among them: where a word holds a letter that only Cyrillic has, and where a word in
 * Latin letters only (figures 3 and 0 for З and О) is in this text in Cyrillic too, is the initials of the name
 * before it, has a 3 among its capitals as no Latin abbreviation does, or is a long word of such capitals. Other words in Latin letters may be Latin:
 * «HTTP» has no letter of its own either.
 */
export const cyrillicWords: readonly RepairRule[] = [
	ruleOf('stuck-name', [stuckName], ([, given = '', surname = '']) =>
		isFirstName(given) ? `${given} ${surname}` : null,
	),
	{
		name: 'mixed-alphabets',
		*find(text) {
			for (const { start, end, word } of wordsOf(text)) {
				if (!cyrillicOnly.test(word) || !latinLetter.test(word)) continue;
				const mended = inCyrillic(word);
				if (mended !== null) yield { start, end, text: mended };
			}
		},
	},
	{
		name: 'look-alikes',
		*find(text) {
			const cyrillic = new Set(text.match(cyrillicWord));
			for (const { start, end, word } of wordsOf(text)) {
				if (!latinWord.test(word)) continue;
				const mended = inCyrillic(word.replace('VY', 'Y'));
				if (mended === null) continue;
				const said = cyrillic.has(mended) && mended.length >= shortest;
				if (
					said ||
					figureZ.test(word) ||
					longCapitals.test(word) ||
					isAbbreviationOf(text.slice(Math.max(0, start - longestName), start), mended)
				) {
					yield { start, end, text: mended };
				}
			}
		},
	},
];

/** Letters; a shorter word is a word by chance. */
const shortest = 3;
/** Characters before a bracket that hold the name. */
const longestName = 200;

const token_ = /\S+/g;
// «info@example.org», «www.example.org»
const inAddress = /@|:\/\/|www\.|\.(?:ua|com|org|net)(?![\p{L}\d])/iu;
const aWord = /[\p{L}\d]+/gu;
// letters that no Latin one looks like
const cyrillicOnly = /[бвгґдєжзийлмнптфцчшщьюябГҐДЄЖЗИЙЛПФЦЧШЩЬЮЯБыэъёЫЭЪЁ]/u;
const latinLetter = /\p{Script=Latin}/u;
// «HC3Y», «MIC»
const latinWord = /^(?=.*\p{Script=Latin})[\p{Script=Latin}30]+$/u;
const cyrillicWord = /(?<![\p{L}\d])\p{Script=Cyrillic}{3,}(?![\p{L}\d])/gu;
// «ECO3», «MO3»; not «MP3», nor codes
const figureZ = /^(?!MP3$)(?=[A-Z]*3)[A-Z]{2,4}3?[A-Z]{0,3}$/;
// «MIHICTEPCTBO», «APXIBIB»: thirteen Latin capitals alone make no word so long
const longCapitals = /^[ABCEHIKMOPTXY]{7,}$/;
// «(», «(далі — »
const opening = /\(\s*(?:далі\s*[-–—]?\s*)?$/;
// words of a name that give its initials; «та», «з», «і» give none
const nameWord = /(?<!\p{L})\p{Script=Cyrillic}[\p{Script=Cyrillic}’'ʼ-]{3,}/gu;

function* wordsOf(text: string): Generator<Edit & { word: string }> {
	for (const { 0: token, index } of text.matchAll(token_)) {
		if (inAddress.test(token)) continue;
		for (const { 0: word, index: at } of token.matchAll(aWord)) {
			const start = index + at;
			yield { start, end: start + word.length, text: word, word };
		}
	}
}

/** Whether a word in brackets is the initials of the capitalised words before it: «НАЦІОНАЛЬНА СЛУЖБА … (НС…)». */
function isAbbreviationOf(before: string, word: string): boolean {
	const bracket = opening.exec(before);
	if (!bracket || word.length < shortest) return false;
	const names = before.slice(0, bracket.index).match(nameWord) ?? [];
	const initials = names.map((name) => name.charAt(0).toUpperCase()).join('');
	return initials.endsWith(word.toUpperCase());
}
