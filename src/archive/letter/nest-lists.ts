import type { Block, ListBlock, ListMarker } from './block.ts';
import type { Emphasis } from './emphasis.ts';
import { continuesList, itemStartOf } from './list-items.ts';

/** An item of a list with what is known about it. */
interface Item {
	readonly text: string;
	readonly emphasis: readonly Emphasis[];
	readonly marker: ListMarker;
	readonly depth: number;
}

/**
 * Makes one list of items that follow each other at several depths, as the source says. A list of one depth stays as it
 * is, and so does one whose markers Markdown has no sign for («а)», «1.1.») or whose numbers do not follow each other.
 */
export function nestLists(blocks: readonly Block[]): Block[] {
	const nested: Block[] = [];
	for (let at = 0; at < blocks.length; ) {
		const run = itemsFrom(blocks, at);
		const list = run.items.length > 1 ? listOf(run.items) : null;
		if (list) nested.push(list);
		else nested.push(...blocks.slice(at, at + Math.max(1, run.blocks)));
		at += Math.max(1, run.blocks);
	}
	return nested;
}

function itemsFrom(blocks: readonly Block[], from: number): { items: Item[]; blocks: number } {
	const items: Item[] = [];
	let at = from;
	for (; at < blocks.length; at += 1) {
		const block = blocks[at];
		const found = block ? itemsOf(block) : null;
		if (!found) break;
		items.push(...found);
	}
	return { items, blocks: at - from };
}

/** Null if a block is no item, or its depth is not known. */
function itemsOf(block: Block): Item[] | null {
	if (block.type === 'list') {
		const items = block.items.map((text, at) => {
			const emphasis = block.emphasis?.[at] ?? [];
			const depth = depthOf(emphasis);
			const { marker } = block;
			const own = marker.ordered ? { ...marker, start: marker.start + at } : marker;
			return depth === null ? null : { text, emphasis, marker: own, depth };
		});
		return items.every((item) => item !== null) ? items : null;
	}
	if (block.type !== 'paragraph') return null;
	const start = itemStartOf(block.text);
	const depth = depthOf(block.emphasis ?? []);
	if (!start || depth === null) return null;
	const cut = block.text.length - start.text.length;
	const emphasis = (block.emphasis ?? []).flatMap((span) =>
		span.end > cut ? [{ ...span, start: Math.max(0, span.start - cut), end: span.end - cut }] : [],
	);
	return [{ text: start.text, emphasis, marker: start.marker, depth }];
}

function depthOf(emphasis: readonly Emphasis[]): number | null {
	for (const span of emphasis) if (span.as === 'item') return span.depth;
	return null;
}

/** Null if it is no list of several depths that Markdown can write. */
function listOf(items: readonly Item[]): ListBlock | null {
	const levels: { depth: number; marker: ListMarker }[] = [];
	const open: { depth: number; marker: ListMarker }[] = [];
	for (const { depth, marker } of items) {
		while (open.length > 1 && (open.at(-1)?.depth ?? 0) > depth) open.pop();
		const last = open.at(-1);
		if (last && depth < last.depth) return null;
		if (last && depth === last.depth) {
			if (!continuesList(last.marker, marker)) return null;
			last.marker = marker;
		} else open.push({ depth, marker });
		levels.push({ depth: open.length - 1, marker });
	}
	const [first] = items;
	if (!first || levels.every(({ depth }) => depth === 0)) return null;
	const texts = items.map(({ text }) => text);
	return {
		type: 'list',
		marker: first.marker,
		items: texts,
		emphasis: items.map(({ emphasis }) => emphasis),
		levels,
	};
}
