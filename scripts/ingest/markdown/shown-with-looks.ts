import type { Emphasis } from '#archive/letter/emphasis.ts';
import type { Span } from '#archive/letter/span.ts';

/** A text as shown, and what is emphasised in it. */
export interface LookedText {
	readonly text: string;
	readonly emphasis: readonly Emphasis[];
}

/**
 * Reads lines piece by piece, so that emphasis is known by its position in the text as shown: a mark is emphasised like the words that
 * it masks, and no position in the source remains.
 *
 * @param shown reads a stretch of the source, masked
 */
export function shownWithLooks(
	lines: readonly Span[],
	emphasis: readonly Emphasis[],
	shown: (span: Span) => string,
): LookedText {
	if (emphasis.length === 0) return { text: '', emphasis: [] };
	const sorted = [...emphasis].sort((a, b) => a.start - b.start);
	const found: Emphasis[] = [];
	let text = '';
	let next = 0;
	for (const line of [...lines].sort((a, b) => a.start - b.start)) {
		while (next < sorted.length && (sorted[next]?.end ?? 0) <= line.start) next += 1;
		const here: Emphasis[] = [];
		for (let at = next; at < sorted.length && (sorted[at]?.start ?? line.end) < line.end; at += 1) {
			const span = sorted[at];
			if (span && span.end > line.start) here.push(span);
		}
		for (const { start, end } of piecesOf(line, here)) {
			const from = text.length;
			text += shown({ start, end });
			for (const span of here)
				if (span.start <= start && end <= span.end && text.length > from)
					found.push({ ...span, start: from, end: text.length });
		}
		text += '\n';
	}
	return { text, emphasis: joined(found) };
}

function piecesOf(line: Span, emphasis: readonly Emphasis[]): Span[] {
	const inside = emphasis
		.flatMap(({ start, end }) => [start, end])
		.filter((edge) => edge > line.start && edge < line.end);
	const edges = [...new Set([line.start, ...inside, line.end])].sort((a, b) => a - b);
	return edges.slice(1).map((end, at) => ({ start: edges[at] ?? end, end }));
}

/** Pieces of one kind that touch are one stretch. */
function joined(emphasis: readonly Emphasis[]): Emphasis[] {
	const open = new Map<string, Emphasis>();
	const whole: Emphasis[] = [];
	for (const span of emphasis) {
		const last = open.get(span.as);
		const goesOn = last?.end === span.start;
		const one = goesOn ? { ...last, end: span.end } : span;
		if (goesOn) whole[whole.indexOf(last)] = one;
		else whole.push(one);
		open.set(span.as, one);
	}
	return whole;
}
