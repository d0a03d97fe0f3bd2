import { isBearer } from './is-bearer.ts';
import { isStrange } from './is-strange.ts';
import { kindOfThing } from './kind-of-thing.ts';
import type { Word } from './letter-words.ts';
import { listHeads } from './list-heads.ts';
import { isSurelySurname } from './looks-like.ts';
import { nameOfWords } from './name-of-words.ts';
import { isNoName } from './no-name.ts';
import { placesAmong } from './places-among.ts';
import { bearsName, postWord } from './roles.ts';
import type { ShownName } from './shown-name.ts';

/** Words between two items of one row, and of the head above. */
const itemReach = 8;
const headReach = 12;

// «\n», «\n– », «; 2) », «: – »
const opensItem = /(?:^|\n|[;:,])\s{0,4}(?:\d{1,3}[.)]\s?|[–—•*-]\s?)?(?:кв\.?\s?\d{1,3}\s[–—-]\s)?$/u;
// « – 2 куби», «;», «.\n»
const closesItem = /^\s?[–—-]\s?\d|^\s?;|^\s?[.,]?[^\S\n]{0,4}\r?\n|^\s[–—-]\s$/u;
const amount = /^\s?[–—-]\s?\d/u;
// «Ожидівка», «Мошурів», «Балаховичі», «Криничне»
const asPlace =
	/(?:івк[аиу]|[їі]в|[оеє]ве|не|ське|ичі|инці|івці|янка|щина|пілля|поле|град|піль|бург|ськ|ань|иця|ина|ове|ка)$/u;

/**
 * Words no dictionary has that begin the items of a list each and are all that an item has, an amount apart: «Бевзюк – 2 куби;
 * Дейнега – 4 куби». With them goes what stands in the same row and is in dictionaries. Rows of villages, streets and
 * goods are none, by the words of their head and by their endings.
 */
export function namesInDashedRows(words: readonly Word[], taken: ReadonlySet<Word>): ShownName[] {
	const names: ShownName[] = [];
	let row: number[] = [];
	const close = () => {
		if (isPeoples(words, row)) for (const at of row) names.push(nameOfWords(words, at, at + 1));
		row = [];
	};
	for (const [at, word] of words.entries()) {
		if (!word.capital || word.before === ' ' || !isItem(words, at, taken)) continue;
		if (row.length > 0 && at - (row.at(-1) ?? 0) > itemReach) close();
		row.push(at);
	}
	close();
	if (names.length === 0) return names;
	const places = placesAmong(words);
	return names.filter(({ from }) => !places.has(words[from] as Word));
}

function isItem(words: readonly Word[], at: number, taken: ReadonlySet<Word>): boolean {
	const [word, next] = [words[at] as Word, words[at + 1]];
	if (word.initial || taken.has(word) || !/^\p{Lu}[\p{Ll}’]{2,}$/u.test(word.text)) return false;
	if (!opensItem.test(word.before) || isNoName(word.lower) || kindOfThing.has(word.lower)) return false;
	return (next === undefined || closesItem.test(next.before)) && !isBearer(words, at);
}

function isPeoples(words: readonly Word[], row: readonly number[]): boolean {
	const [first] = row;
	if (first === undefined || row.length < 2) return false;
	const items = row.map((at) => words[at] as Word);
	const strange = items.filter(isStrange);
	if (strange.length * 2 < row.length) return false;
	if (strange.filter(({ lower }) => asPlace.test(lower)).length * 2 > strange.length) return false;
	// Where no item has an amount, a surname must be sure.
	const hasAmounts = row.some((at) => amount.test(words[at + 1]?.before ?? ''));
	if (!hasAmounts && !strange.some(({ lower }) => isSurelySurname(lower)) && strange.length < 3) return false;
	const head = words.slice(Math.max(0, first - headReach), first);
	return !head.some(
		({ lower }) => listHeads.ofThingsInAmounts.has(lower) || bearsName.has(lower) || postWord.has(lower),
	);
}
