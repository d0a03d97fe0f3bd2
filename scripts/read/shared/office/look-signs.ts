import { alignSpans } from '#archive/letter/align-spans.ts';
import type { Emphasis } from '#archive/letter/emphasis.ts';
import type { OfficeBlock } from './blocks.ts';

/** Signs that stand, while a document is read, around what it sets off; no text keeps them. */
const signs = { strong: ['\uFDD1', '\uFDD2'], em: ['\uFDD3', '\uFDD4'] } as const;
/** Before an item's text, one for each depth. */
const items = '\uFDD5\uFDD6\uFDD7\uFDD8\uFDD9';
// nothing, or blanks within a line
const blanksOnly = /^[^\S\n]*$/u;
const everySign = /[\uFDD1-\uFDD9]/gu;

/**
 * Words with the signs of bold or italic around them; blanks alone stay as they are.
 *
 * @example
 * withLook('так', { strong: true, em: false }) // '\uFDD1так\uFDD2'
 */
export function withLook(
	text: string,
	{ strong, em }: { readonly strong: boolean; readonly em: boolean },
): string {
	if ((!strong && !em) || text.trim() === '') return text;
	const slanted = em ? `${signs.em[0]}${text}${signs.em[1]}` : text;
	return strong ? `${signs.strong[0]}${slanted}${signs.strong[1]}` : slanted;
}

/** The sign of an item at a depth, from 0. */
export function itemSign(depth: number): string {
	return items[Math.min(Math.max(0, depth), items.length - 1)] ?? '';
}

/** A text without the signs. */
export function withoutLooks(text: string): string {
	return text.replace(everySign, '');
}

/** Blocks without the signs in their texts. */
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

/** What the signs in blocks set off, in the text that was written of the blocks. */
export function looksIn(blocks: readonly OfficeBlock[], text: string): Emphasis[] {
	const found = { strong: [] as Emphasis[], em: [] as Emphasis[], item: [] as Emphasis[] };
	let plain = '';
	for (const signed of paragraphsIn(blocks)) {
		const open = { strong: -1, em: -1, depth: -1 };
		const from = plain.length;
		for (const sign of signed) {
			if (sign === signs.strong[0]) open.strong = plain.length;
			else if (sign === signs.em[0]) open.em = plain.length;
			else if (sign === signs.strong[1])
				close(found.strong, { start: open.strong, end: plain.length, as: 'strong' }, plain);
			else if (sign === signs.em[1]) close(found.em, { start: open.em, end: plain.length, as: 'em' }, plain);
			else if (items.includes(sign)) open.depth = items.indexOf(sign);
			else plain += sign;
		}
		if (open.depth >= 0) found.item.push({ start: from, end: plain.length, as: 'item', depth: open.depth });
		plain += '\n';
	}
	return [found.strong, found.em, found.item].flatMap((spans) => alignSpans(plain, spans, text));
}

/** Runs that follow each other with nothing but blanks between are one stretch. */
function close(into: Emphasis[], span: Emphasis & { readonly as: 'strong' | 'em' }, plain: string): void {
	if (span.start < 0 || span.end <= span.start) return;
	const last = into.at(-1);
	const between = last && plain.slice(last.end, span.start);
	if (last && between !== undefined && blanksOnly.test(between))
		into[into.length - 1] = { ...span, start: last.start };
	else into.push(span);
}

function* paragraphsIn(blocks: readonly OfficeBlock[]): Generator<string> {
	for (const block of blocks) {
		if (block.type === 'paragraph') yield block.text;
		else for (const { cells } of block.rows) for (const cell of cells) yield* paragraphsIn(cell.blocks);
	}
}
