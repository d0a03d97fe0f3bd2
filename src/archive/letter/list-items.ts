import type { Block, ListMarker } from './block.ts';

/** A paragraph that begins as a list item does: its marker and what follows it. */
export interface ItemStart {
	readonly marker: ListMarker;
	readonly text: string;
}

// «1. Надати», «12) надати», «1)надати»; not «1.1. Надати», «01. Надати», «2018. Рік»
const numberedItem = /^([1-9]\d{0,2})([.)])(?:[ \t\u00A0]+(?=\S)|(?=\p{L}))/u;
// «- надати», «–надати», «• надати», «● надати»; not «-10 градусів», «**»
const bulletedItem = /^([-–—•*●○■□▪◦➢➤✓])(?:[ \t\u00A0]+(?=\S)|(?=\p{L}))/u;

/**
 * Reads a list marker at the start of a line, or null. Numbers with leading zeros, of four digits or with parts
 * («1.1.») are none: a page would show them otherwise than the letter wrote them.
 *
 * @example
 * itemStartOf('2) надати копію') // { marker: { ordered: true, start: 2, delimiter: ')' }, text: 'надати копію' }
 */
export function itemStartOf(line: string): ItemStart | null {
	const number = numberedItem.exec(line);
	if (number) {
		const delimiter = number[2] === ')' ? ')' : '.';
		return {
			marker: { ordered: true, start: Number(number[1]), delimiter },
			text: line.slice(number[0].length),
		};
	}
	const bullet = bulletedItem.exec(line);
	return bullet?.[1] === undefined
		? null
		: { marker: { ordered: false, sign: bullet[1] }, text: line.slice(bullet[0].length) };
}

/** True where `next` is the marker that comes right after `marker` in one list; `steps` items may be between. */
export function continuesList(marker: ListMarker, next: ListMarker, steps = 1): boolean {
	if (marker.ordered && next.ordered) {
		return marker.delimiter === next.delimiter && next.start === marker.start + steps;
	}
	return !marker.ordered && !next.ordered && marker.sign === next.sign;
}

/**
 * Makes lists of the paragraphs that are items in sequence: two or more, one right after the other. Others stay as they
 * are, and so do all items of a list that is not numbered in one way («1. …», «2) …»).
 *
 * @example
 * groupLists(['1. Так.', '2. Ні.', '7. Інше.'])
 * // [{ type: 'list', marker: { ordered: true, start: 1, delimiter: '.' }, items: ['Так.', 'Ні.'] },
 * //  { type: 'paragraph', text: '7. Інше.' }]
 */
export function groupLists(paragraphs: readonly string[]): Block[] {
	const blocks: Block[] = [];
	for (let at = 0; at < paragraphs.length; ) {
		const run = listRun(paragraphs, at);
		const [first] = run;
		const before = itemStartOf(paragraphs[at - 1] ?? '');
		const after = itemStartOf(paragraphs[at + run.length] ?? '');
		const mixed = isRenumbered(before, first) || isRenumbered(run.at(-1), after);
		if (mixed) {
			const items = paragraphs.slice(at, at + run.length);
			for (const text of items) blocks.push({ type: 'paragraph', text });
		} else if (first && run.length > 1) {
			blocks.push({ type: 'list', marker: first.marker, items: run.map(({ text }) => text) });
		} else {
			blocks.push({ type: 'paragraph', text: paragraphs[at] ?? '' });
		}
		at += Math.max(run.length, 1);
	}
	return blocks;
}

/** Whether two items are in sequence but for the sign behind their numbers. */
function isRenumbered(item: ItemStart | null | undefined, next: ItemStart | null | undefined): boolean {
	if (!(item?.marker.ordered && next?.marker.ordered)) return false;
	return next.marker.start === item.marker.start + 1 && next.marker.delimiter !== item.marker.delimiter;
}

function listRun(paragraphs: readonly string[], from: number): ItemStart[] {
	const run: ItemStart[] = [];
	for (let at = from; at < paragraphs.length; at += 1) {
		const item = itemStartOf(paragraphs[at] ?? '');
		const first = run[0];
		if (!item || (first && !continuesList(first.marker, item.marker, run.length))) break;
		run.push(item);
	}
	return run;
}
