import type { OfficeBlock } from './blocks.ts';
import { withoutLooks } from './look-signs.ts';

/** Blocks without the markers of emphasis in their texts. */
export function blocksWithoutLooks(blocks: readonly OfficeBlock[]): OfficeBlock[] {
	return blocks.map((block) => {
		if (block.type === 'paragraph') return { ...block, text: withoutLooks(block.text) };
		const rows = block.rows.map((row) => ({
			...row,
			cells: row.cells.map((cell) => ({ ...cell, blocks: blocksWithoutLooks(cell.blocks) })),
		}));
		return { ...block, rows };
	});
}
