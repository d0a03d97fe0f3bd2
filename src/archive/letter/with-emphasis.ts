import { alignSpans } from './align-spans.ts';
import type { Block, ParagraphBlock } from './block.ts';
import { unitsOf } from './block.ts';
import type { Emphasis } from './emphasis.ts';
import { nestLists } from './nest-lists.ts';

/** Characters; a longer line is text, not a heading. */
const longestHeading = 300;
/** Share of a line's characters that are bold in a heading. */
const wholly = 0.95;
/** Share of a letter's paragraphs that may be headings: where more are bold, the letter is set so. */
const mostHeadings = 0.4;

// «Алгоритм обліку», «1. Загальні положення»; not «Шановна пані!», «повідомляємо:», «Розрахунок надано.»
const endsOpen = /[\p{L}\p{N}»”)"]$/u;
const opensWell = /^[\p{Lu}\d«“"]/u;

// a line's end, or nothing
const blanks = /^\s*$/u;

/**
 * Gives a letter's blocks what its source sets off: bold and italic words, headings within the text (short bold paragraphs before others), lists within lists. The words and the number of citable units stay.
 *
 * @param source the text that the blocks were made of
 * @param emphasis in it, in order
 * @example
 * withEmphasis([{ type: 'paragraph', text: 'Так.' }], 'Так.', [{ start: 0, end: 3, as: 'strong' }])
 * // [{ type: 'paragraph', text: 'Так.', emphasis: [{ start: 0, end: 3, as: 'strong' }] }]
 */
export function withEmphasis(
	blocks: readonly Block[],
	source: string,
	emphasis: readonly Emphasis[],
): readonly Block[] {
	if (emphasis.length === 0) return blocks;
	const units = unitsOf(blocks);
	const target = units.join('\n');
	const found = (['strong', 'em', 'item'] as const).flatMap((kind) =>
		alignSpans(
			source,
			emphasis.filter(({ as }) => as === kind),
			target,
		),
	);
	const perUnit = splitByUnit(
		units,
		found.sort((a, b) => a.start - b.start || b.end - a.end),
	);
	let at = 0;
	const own = blocks.map((block): Block => {
		const count = unitsOf([block]).length;
		const mine = perUnit.slice(at, at + count);
		at += count;
		if (block.type === 'paragraph') return looked(block, mine[0] ?? []);
		return block.type === 'list' && mine.some((spans) => spans.length > 0)
			? { ...block, emphasis: mine }
			: block;
	});
	return nestLists(withHeadings(own)).map(withoutItems);
}

function looked(block: ParagraphBlock, emphasis: readonly Emphasis[]): Block {
	return emphasis.length === 0 ? block : { ...block, emphasis };
}

/** The stretches of each unit, from its beginning. */
function splitByUnit(units: readonly string[], emphasis: readonly Emphasis[]): Emphasis[][] {
	const perUnit: Emphasis[][] = [];
	let begin = 0;
	let next = 0;
	for (const unit of units) {
		const end = begin + unit.length;
		const mine: Emphasis[] = [];
		while (next < emphasis.length && (emphasis[next]?.start ?? end) < end) {
			const span = emphasis[next];
			next += 1;
			if (!span || span.start < begin) continue;
			mine.push({ ...span, start: span.start - begin, end: Math.min(span.end, end) - begin });
		}
		perUnit.push(joined(unit, mine));
		begin = end + 1;
	}
	return perUnit;
}

/** Stretches of one kind with nothing but blanks between them are one: the source’s lines end there. */
function joined(unit: string, emphasis: readonly Emphasis[]): Emphasis[] {
	const open = new Map<string, number>();
	const whole: Emphasis[] = [];
	for (const span of emphasis) {
		const at = open.get(span.as);
		const last = at === undefined ? undefined : whole[at];
		if (at !== undefined && last && blanks.test(unit.slice(last.end, span.start)))
			whole[at] = { ...last, end: Math.max(last.end, span.end) };
		else open.set(span.as, whole.push(span) - 1);
	}
	return whole;
}

function withHeadings(blocks: readonly Block[]): Block[] {
	const isTitle = blocks.map((block, at) => isHeading(block, blocks[at + 1]));
	const paragraphs = blocks.filter(({ type }) => type === 'paragraph').length;
	if (isTitle.filter(Boolean).length > Math.max(1, paragraphs * mostHeadings)) return [...blocks];
	return blocks.map((block, at) =>
		isTitle[at] && block.type === 'paragraph' ? { type: 'heading', text: block.text, within: true } : block,
	);
}

function isHeading(block: Block, next: Block | undefined): boolean {
	if (block.type !== 'paragraph' || !next || next.type === 'quote') return false;
	const { text, emphasis = [] } = block;
	if (text.length > longestHeading || !endsOpen.test(text) || !opensWell.test(text)) return false;
	const strong = emphasis.filter(({ as }) => as === 'strong');
	return strong.reduce((sum, { start, end }) => sum + end - start, 0) >= text.length * wholly;
}

/** Items are told by the list that they are in. */
function withoutItems(block: Block): Block {
	const shown = (spans: readonly Emphasis[]) => spans.filter(({ as }) => as !== 'item');
	if (block.type === 'list' && block.emphasis) {
		const { emphasis, ...list } = block;
		const kept = emphasis.map(shown);
		return kept.some((spans) => spans.length > 0) ? { ...list, emphasis: kept } : list;
	}
	if (block.type !== 'paragraph' || !block.emphasis) return block;
	const { emphasis, ...paragraph } = block;
	return looked(paragraph, shown(emphasis));
}
