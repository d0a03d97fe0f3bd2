import { cellSeparator } from '../../../../letter/separators.ts';
import { isComposed } from './is-composed.ts';
import { isWrittenAsName } from './is-written-as-name.ts';
import { kindOfThing } from './kind-of-thing.ts';
import type { Word } from './letter-words.ts';
import { listHeads } from './list-heads.ts';
import { nameOfWords } from './name-of-words.ts';
import { isNoName } from './no-name.ts';
import { postWord, privateRole } from './roles.ts';
import type { ShownName } from './shown-name.ts';

/** Words of the line above a list. */
const headReach = 16;

// «\n3. », «\n– »
const item = /\n[^\S\n]{0,20}(?:\d{1,4}[.)]|[-–—•*·])[^\S\n]{0,20}$/u;
const itemBehind = /\n[^\S\n]{0,20}(?:\d{1,4}[.)]|[-–—•*·])/u;
const ends = /^[^\S\n]{0,20}[.,;]?[^\S\n]{0,20}\r?\n/u;

/**
 * Surnames that are a whole item of a list each, where its head says that it lists people («Список пільговиків:») and of
 * no things, or where another item is somebody's name.
 */
export function namesInLists(words: readonly Word[], taken: ReadonlySet<Word>): ShownName[] {
	const names: ShownName[] = [];
	let open: number[] = [];
	let isPeoples = false;
	const close = () => {
		if (isPeoples) for (const at of open) names.push(nameOfWords(words, at, at + 1));
		open = [];
		isPeoples = false;
	};
	for (const [at, word] of words.entries()) {
		if (!word.before.includes('\n')) continue;
		if (!item.test(word.before)) {
			if (!word.before.includes(cellSeparator)) close();
			continue;
		}
		if (!itemBehind.test(words[startOfLine(words, at - 1)]?.before ?? '')) {
			close();
			isPeoples = isHeadOfPeople(words, at - 1);
		}
		if (taken.has(word)) isPeoples = true;
		else if (isWholeItem(words, at)) open.push(at);
	}
	close();
	return names;
}

/** The first word of the line that a word stands in, no further than a head is long. */
function startOfLine(words: readonly Word[], at: number): number {
	let from = at;
	while (from > 0 && at - from < headReach && !words[from]?.before.includes('\n')) from--;
	return from;
}

function isHeadOfPeople(words: readonly Word[], last: number): boolean {
	const head = words.slice(startOfLine(words, last), last + 1);
	if (head.some(({ lower }) => listHeads.ofThings.has(lower) || postWord.has(lower))) return false;
	return head.some(({ lower }) => listHeads.ofPeople.has(lower) || privateRole.has(lower));
}

function isWholeItem(words: readonly Word[], at: number): boolean {
	const [word, next] = [words[at], words[at + 1]];
	if (!word?.capital || !isWrittenAsName(word)) return false;
	if (isNoName(word.lower) || isComposed(word.lower) || kindOfThing.has(word.lower)) return false;
	return next === undefined || ends.test(next.before);
}
