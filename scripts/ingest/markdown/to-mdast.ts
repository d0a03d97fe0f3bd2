import type { List, ListItem, Paragraph, PhrasingContent, Root, RootContent, Table } from 'mdast';
import type { Block, ListBlock, ListMarker } from '#archive/letter/block.ts';
import type { Emphasis } from '#archive/letter/emphasis.ts';

/**
 * Turns a letter's blocks into a Markdown tree.
 *
 * Bullets that Markdown does not have («–», «—», «•») become the nearest one that it has.
 *
 * @example
 * toMdast([{ type: 'paragraph', text: 'Так.' }])
 * // { type: 'root', children: [{ type: 'paragraph', children: [{ type: 'text', value: 'Так.' }] }] }
 */
export function toMdast(blocks: readonly Block[]): Root {
	return { type: 'root', children: blocks.map(contentOf) };
}

/** The Markdown marker of a list, kept in the tree for the writer: `-`, `*`, `.` or `)`. */
export function bulletOf(list: List): string {
	return list.data?.bullet ?? (list.ordered ? '.' : '-');
}

declare module 'mdast' {
	interface ListData {
		bullet?: string;
	}
}

function contentOf(block: Block): RootContent {
	if (block.type === 'list') return listOf(block);
	if (block.type === 'table') return tableOf(block.rows);
	if (block.type === 'quote')
		return { type: 'blockquote', children: block.texts.map((text) => paragraphOf(text)) };
	return block.type === 'heading'
		? { type: 'heading', depth: block.within ? 3 : 2, children: textNodes(block.text) }
		: paragraphOf(block.text, block.emphasis);
}

function paragraphOf(text: string, emphasis?: readonly Emphasis[]): Paragraph {
	return { type: 'paragraph', children: textNodes(text, emphasis) };
}

/** Bold and italic words; text that is both is italic within bold. */
function textNodes(value: string, emphasis: readonly Emphasis[] = []): PhrasingContent[] {
	const edges = [...new Set([0, value.length, ...emphasis.flatMap(({ start, end }) => [start, end])])];
	edges.sort((a, b) => a - b);
	const nodes: PhrasingContent[] = [];
	for (const [at, start] of edges.entries()) {
		const end = edges[at + 1];
		if (end === undefined || end === start) continue;
		const text = { type: 'text', value: value.slice(start, end) } as const;
		const isSet = (as: Emphasis['as']) =>
			emphasis.some((span) => span.as === as && span.start <= start && end <= span.end);
		const slanted: PhrasingContent = isSet('em') ? { type: 'emphasis', children: [text] } : text;
		const last = nodes.at(-1);
		if (!isSet('strong')) nodes.push(slanted);
		else if (last?.type === 'strong') last.children.push(slanted);
		else nodes.push({ type: 'strong', children: [slanted] });
	}
	return nodes;
}

function tableOf(rows: readonly (readonly string[])[]): Table {
	return {
		type: 'table',
		align: (rows[0] ?? []).map(() => null),
		children: rows.map((cells) => ({
			type: 'tableRow',
			children: cells.map((cell) => ({ type: 'tableCell', children: textNodes(cell) })),
		})),
	};
}

function listOf({ marker, items, emphasis, levels }: ListBlock): List {
	const outermost = emptyList(marker);
	const open = [outermost];
	for (const [at, text] of items.entries()) {
		const { depth, marker: own } = levels?.[at] ?? { depth: 0, marker };
		open.length = Math.min(open.length, depth + 1);
		if (open.length <= depth) {
			const inner = emptyList(own);
			open.at(-1)?.children.at(-1)?.children.push(inner);
			open.push(inner);
		}
		open.at(-1)?.children.push(itemOf(text, emphasis?.[at]));
	}
	return outermost;
}

function emptyList(marker: ListMarker): List {
	return {
		type: 'list',
		ordered: marker.ordered,
		start: marker.ordered ? marker.start : null,
		spread: false,
		data: { bullet: signOf(marker) },
		children: [],
	};
}

function itemOf(text: string, emphasis?: readonly Emphasis[]): ListItem {
	return { type: 'listItem', spread: false, children: [paragraphOf(text, emphasis)] };
}

function signOf(marker: ListMarker): string {
	if (marker.ordered) return marker.delimiter;
	return /[-–—]/u.test(marker.sign) ? '-' : '*';
}
