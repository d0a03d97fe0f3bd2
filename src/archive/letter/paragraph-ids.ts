import { apostrophes } from '../text/apostrophes.ts';

/** A citable unit with the id it has been given. */
export interface IdentifiedUnit {
	readonly id: string;
	readonly text: string;
}

/**
 * Pairs of units that are compared; where more than about a thousand paragraphs changed, those that are the same keep their
 * ids, and the others are new: the letter is another one.
 */
const mostPairs = 1_000_000;

// «інтерв’ю», «2018»
const aWord = new RegExp(`[\\p{L}\\p{N}${apostrophes}]+`, 'gu');

/**
 * Gives every citable unit its id: a unit that was there keeps its id (the same text first, then, in order, text that
 * shares most of its words), a new one gets a number never given before.
 *
 * @param previous units of the letter as it stood, in reading order; empty at the first ingest.
 * @param texts the units as they are now, in reading order.
 * @param lastNumber the highest number ever given, where it is higher than the ids that are left.
 * @example
 * allocateParagraphIds([{ id: 'p1', text: 'А.' }, { id: 'p2', text: 'Б.' }], ['Нове.', 'Б.']) // ['p3', 'p2']
 */
export function allocateParagraphIds(
	previous: readonly IdentifiedUnit[],
	texts: readonly string[],
	lastNumber = 0,
): string[] {
	const ids: (string | undefined)[] = texts.map(() => undefined);
	const left = new Set(previous.keys());
	const keep = (from: number, to: number) => {
		ids[to] = previous[from]?.id;
		left.delete(from);
	};
	for (const [from, to] of sameSequence(previous, texts)) keep(from, to);
	const byText = Map.groupBy([...left].reverse(), (index) => previous[index]?.text);
	for (const [to, text] of texts.entries()) {
		if (ids[to] !== undefined) continue;
		const from = byText.get(text)?.pop();
		if (from !== undefined) keep(from, to);
	}
	const open = [...texts.keys()].filter((to) => ids[to] === undefined);
	const gone = [...left];
	const before = gone.map((index) => wordCounts(previous[index]?.text ?? ''));
	const after = open.map((index) => wordCounts(texts[index] ?? ''));
	const alike =
		gone.length * open.length > mostPairs
			? []
			: commonSequence(gone.length, open.length, (a, b) => likeness(before[a], after[b]));
	for (const [from, to] of alike) keep(gone[from] ?? -1, open[to] ?? -1);
	let last = Math.max(lastNumber, lastNumberOf(previous.map(({ id }) => id)));
	return ids.map((id) => id ?? `p${++last}`);
}

/**
 * The highest number among ids, 0 if there are none.
 *
 * @example
 * lastNumberOf(['p1', 'p7', 'p3']) // 7
 */
export function lastNumberOf(ids: readonly string[]): number {
	return ids.reduce((highest, id) => Math.max(highest, Number(id.slice(1))), 0);
}

/** Pairs of the same text in order on both sides: all of them at the beginning and the end, the most there are between. */
function sameSequence(previous: readonly IdentifiedUnit[], texts: readonly string[]): [number, number][] {
	const same = (from: number, to: number) => previous[from]?.text === texts[to];
	const shorter = Math.min(previous.length, texts.length);
	let begin = 0;
	while (begin < shorter && same(begin, begin)) begin += 1;
	let end = 0;
	while (end < shorter - begin && same(previous.length - 1 - end, texts.length - 1 - end)) end += 1;
	const [lefts, rights] = [previous.length - begin - end, texts.length - begin - end];
	const between =
		lefts * rights > mostPairs
			? []
			: commonSequence(lefts, rights, (from, to) => (same(begin + from, begin + to) ? 1 : 0));
	return [
		...Array.from({ length: begin }, (_, at): [number, number] => [at, at]),
		...between.map(([from, to]): [number, number] => [begin + from, begin + to]),
		...Array.from({ length: end }, (_, at): [number, number] => [
			previous.length - end + at,
			texts.length - end + at,
		]),
	];
}

/** Pairs in order on both sides with the greatest sum of weights (a weighted longest common subsequence). */
function commonSequence(
	lefts: number,
	rights: number,
	weight: (left: number, right: number) => number,
): [number, number][] {
	const weights = Array.from({ length: lefts }, (_, l) =>
		Array.from({ length: rights }, (_, r) => weight(l, r)),
	);
	const best = Array.from({ length: lefts + 1 }, () => new Array<number>(rights + 1).fill(0));
	const at = (l: number, r: number) => best[l]?.[r] ?? 0;
	const weigh = (l: number, r: number) => weights[l]?.[r] ?? 0;
	for (let l = lefts - 1; l >= 0; l--) {
		const row = best[l] ?? [];
		for (let r = rights - 1; r >= 0; r--) {
			row[r] = Math.max(at(l + 1, r), at(l, r + 1), weigh(l, r) > 0 ? weigh(l, r) + at(l + 1, r + 1) : 0);
		}
	}
	const pairs: [number, number][] = [];
	for (let l = 0, r = 0; l < lefts && r < rights; ) {
		const here = weigh(l, r);
		if (here > 0 && at(l, r) === here + at(l + 1, r + 1)) pairs.push([l++, r++]);
		else if (at(l, r) === at(l + 1, r)) l++;
		else r++;
	}
	return pairs;
}

/** Share of words in common (Dice), or 0 where it is less than half: then it is another paragraph. */
function likeness(
	a: ReadonlyMap<string, number> = new Map(),
	b: ReadonlyMap<string, number> = new Map(),
): number {
	let common = 0;
	for (const [word, count] of a) common += Math.min(count, b.get(word) ?? 0);
	const share = (2 * common) / Math.max(1, sizeOf(a) + sizeOf(b));
	return share >= 0.5 ? share : 0;
}

function sizeOf(counts: ReadonlyMap<string, number>): number {
	return [...counts.values()].reduce((sum, count) => sum + count, 0);
}

function wordCounts(text: string): Map<string, number> {
	const counts = new Map<string, number>();
	for (const word of text.toLowerCase().match(aWord) ?? []) counts.set(word, (counts.get(word) ?? 0) + 1);
	return counts;
}
