import type { PersonalSpan } from './redaction.ts';

// a letter or a digit: the comma after an opened name hides nothing
const says = /[\p{L}\p{N}]/u;

/**
 * What stays masked where a person has opened words: of a stretch of the same kind all but those words; stretches of other
 * kinds stay whole, also where they overlap.
 *
 * @param kept the words' places, each with the kind that is opened there
 * @example
 * // «Ганні Зразковій, вул. Неіснуюча»: a name in 0–15, kept in 0–15, is masked no more; an address in 17–31 is
 * withoutKept(text, [name, address], [name]) // [address]
 */
export function withoutKept(
	text: string,
	found: readonly PersonalSpan[],
	kept: readonly PersonalSpan[],
): PersonalSpan[] {
	return kept.reduce<PersonalSpan[]>(
		(spans, open) => spans.flatMap((span) => restOf(span, open, text)),
		[...found],
	);
}

function restOf(span: PersonalSpan, open: PersonalSpan, text: string): PersonalSpan[] {
	if (span.kind !== open.kind || open.end <= span.start || span.end <= open.start) return [span];
	return [
		{ ...span, end: Math.max(span.start, open.start) },
		{ ...span, start: Math.min(span.end, open.end) },
	].filter(({ start, end }) => says.test(text.slice(start, end)));
}
