import type { MarkKind, RedactionMarks } from '../letter/redaction.ts';

/** Words on either side of a mark by which its place is known. */
const context = 2;
/** Words that a masked stretch may have. */
const longest = 12;
/** Places with the same words around them that are looked at. */
const mostPlaces = 20;

// «[приховано: особа 2]»; a word or a number
const markOrWord = /\[[^\][\n]{1,80}\]|[\p{L}\p{N}’'-]+/gu;
const numbered = / \d{1,5}\]$/u;

interface Token {
	readonly text: string;
	readonly kind: MarkKind | null;
}

/**
 * Words of a copy that stand where a masked text has a mark: between the same words. Where a line of the copy is barred
 * those are gone too, and nothing is found.
 *
 * @example
 * wordsAtMasks('Скаргу подала [приховано: особа] учора вранці', 'Скаргу подала Зразкова учора вранці', marks)
 * // [{ kind: 'person-name', words: 'Зразкова' }]
 */
export function wordsAtMasks(
	masked: string,
	copy: string,
	marks: RedactionMarks,
): { kind: MarkKind; words: string }[] {
	const kinds = new Map(Object.entries(marks).map(([kind, mark]) => [mark, kind as MarkKind]));
	const text = tokensOf(masked, kinds);
	const shown = tokensOf(copy, kinds);
	const places = new Map<string, number[]>();
	for (let at = context; at <= shown.length; at += 1) {
		const before = keyOf(shown, at - context);
		const known = places.get(before) ?? [];
		if (known.length < mostPlaces) places.set(before, [...known, at]);
	}
	return text.flatMap(({ kind }, at) => {
		if (!kind || at < context || at + context >= text.length) return [];
		const after = keyOf(text, at + 1);
		return (places.get(keyOf(text, at - context)) ?? []).flatMap((from) => {
			const to = endOf(shown, from, after);
			const words = shown.slice(from, to).filter((token) => !token.kind);
			return words.length > 0 ? [{ kind, words: words.map((token) => token.text).join(' ') }] : [];
		});
	});
}

/** Where the words behind the mark begin in the copy; where they do not, where it begins itself. */
function endOf(shown: readonly Token[], from: number, after: string): number {
	for (let to = from; to <= from + longest && to + context <= shown.length; to += 1)
		if (keyOf(shown, to) === after) return to;
	return from;
}

/** The words from a place on, or what no place has where a mark is among them. */
function keyOf(tokens: readonly Token[], from: number): string {
	return tokens
		.slice(from, from + context)
		.map(({ text, kind }) => (kind ? `[${from}` : text.toLowerCase()))
		.join(' ');
}

function tokensOf(text: string, kinds: ReadonlyMap<string, MarkKind>): Token[] {
	return Array.from(text.matchAll(markOrWord), ([found]) => ({
		text: found,
		kind: kinds.get(found.replace(numbered, ']')) ?? null,
	}));
}
