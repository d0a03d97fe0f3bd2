import type { List, Root, RootContent } from 'mdast';
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
	const children = [{ type: 'text' as const, value: block.text }];
	return block.type === 'heading' ? { type: 'heading', depth: 2, children } : { type: 'paragraph', children };
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
			children: [{ type: 'paragraph', children: [{ type: 'text', value }] }],
		})),
	};
}

function signOf(marker: ListMarker): string {
	if (marker.ordered) return marker.delimiter;
	return marker.sign === '*' || marker.sign === '•' ? '*' : '-';
}
