import type { List, Paragraph, Root, RootContent, Table, Text } from 'mdast';
import type { Block, ListMarker } from '#archive/letter/block.ts';

/**
 * Makes a Markdown tree of a letter's blocks.
 *
 * Bullets that Markdown has no sign for («–», «—», «•») become the nearest one it has.
 *
 * @example
 * toMdast([{ type: 'paragraph', text: 'Так.' }])
 * // { type: 'root', children: [{ type: 'paragraph', children: [{ type: 'text', value: 'Так.' }] }] }
 */
export function toMdast(blocks: readonly Block[]): Root {
	return { type: 'root', children: blocks.map(contentOf) };
}

/** The Markdown sign of a list, kept on the tree for the writer: `-`, `*`, `.` or `)`. */
export function bulletOf(list: List): string {
	return list.data?.bullet ?? (list.ordered ? '.' : '-');
}

declare module 'mdast' {
	interface ListData {
		bullet?: string;
	}
}

function contentOf(block: Block): RootContent {
	if (block.type === 'list') return listOf(block.marker, block.items);
	if (block.type === 'table') return tableOf(block.rows);
	if (block.type === 'quote') return { type: 'blockquote', children: block.texts.map(paragraphOf) };
	return block.type === 'heading'
		? { type: 'heading', depth: 2, children: textNodes(block.text) }
		: paragraphOf(block.text);
}

function paragraphOf(text: string): Paragraph {
	return { type: 'paragraph', children: textNodes(text) };
}

function textNodes(value: string): Text[] {
	return value === '' ? [] : [{ type: 'text', value }];
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

function listOf(marker: ListMarker, items: readonly string[]): List {
	return {
		type: 'list',
		ordered: marker.ordered,
		start: marker.ordered ? marker.start : null,
		spread: false,
		data: { bullet: signOf(marker) },
		children: items.map((value) => ({
			type: 'listItem',
			spread: false,
			children: [paragraphOf(value)],
		})),
	};
}

function signOf(marker: ListMarker): string {
	if (marker.ordered) return marker.delimiter;
	return /[-–—]/u.test(marker.sign) ? '-' : '*';
}
