import { alignSpans } from '#archive/letter/align-spans.ts';
import type { Emphasis } from '#archive/letter/emphasis.ts';
import type { OfficeBlock } from './blocks.ts';
import { itemSigns, lookSigns } from './look-signs.ts';

// nothing, or blanks within a line
const blanksOnly = /^[^\S\n]*$/u;

/** What the signs in blocks set off, in the text that was written of the blocks. */
export function looksIn(blocks: readonly OfficeBlock[], text: string): Emphasis[] {
	const found = { strong: [] as Emphasis[], em: [] as Emphasis[], item: [] as Emphasis[] };
	let plain = '';
	for (const signed of paragraphsIn(blocks)) {
		const open = { strong: -1, em: -1, depth: -1 };
		const from = plain.length;
		for (const sign of signed) {
			if (sign === lookSigns.strong[0]) open.strong = plain.length;
			else if (sign === lookSigns.em[0]) open.em = plain.length;
			else if (sign === lookSigns.strong[1])
				close(found.strong, { start: open.strong, end: plain.length, as: 'strong' }, plain);
			else if (sign === lookSigns.em[1])
				close(found.em, { start: open.em, end: plain.length, as: 'em' }, plain);
			else if (itemSigns.includes(sign)) open.depth = itemSigns.indexOf(sign);
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
