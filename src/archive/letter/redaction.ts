import { literalPattern } from '../text/literal-pattern.ts';
import type { LetterAnatomy } from './anatomy.ts';
import type { Span } from './span.ts';

/** Kinds of personal data, as they are in front matter, policy and marks. */
export const redactionKinds = [
	'requester-name',
	'person-name',
	'request-address',
	'email',
	'phone',
	'social',
	'tax-number',
	'passport',
	'id-document',
	'iban',
	'card',
	'home-address',
	'birth-date',
	'vehicle',
	'ip',
	'health',
	'conviction',
	'executor-name',
] as const;

export type RedactionKind = (typeof redactionKinds)[number];

/** Every kind that a mark may have: personal data, and what the body itself hid, which no policy opens. */
export const markKinds = [...redactionKinds, 'hidden-by-body'] as const;

export type MarkKind = (typeof markKinds)[number];

/** A stretch of the source text that is masked, or looked at, for its kind. */
export interface MaskedSpan extends Span {
	readonly kind: MarkKind;
	/** Number of the person in this letter, from 1, where the mark tells persons apart. */
	readonly person?: number;
	/** Rule of the doubt with which a person should look at this stretch. */
	readonly doubt?: string;
	/** True if the stretch stays in the clear and a person is asked to look. */
	readonly left?: true;
}

/** A stretch of the source text that holds personal data of one kind. */
export interface PersonalSpan extends MaskedSpan {
	readonly kind: RedactionKind;
}

/** The typed mark that is in the text where something was masked, by kind; a person's number goes before its bracket. */
export type RedactionMarks = Readonly<Record<MarkKind, string>>;

declare const redactedBrand: unique symbol;

/** A letter from which the personal data is gone. Only `redact` makes one, and `write` takes nothing else. */
export interface RedactedLetter {
	readonly [redactedBrand]: true;
	/** Places in the source; what stands there is read by `read` alone. */
	readonly anatomy: LetterAnatomy;
	/** Reads a stretch of the source with every redaction inside it replaced by its mark. */
	readonly read: (span: Span) => string;
	/** How many stretches were masked, by kind; kinds with none are absent. */
	readonly redactions: Readonly<Partial<Record<MarkKind, number>>>;
	/** The stretches that were masked, in order and apart from each other: where a copy of the source is masked too. */
	readonly masked: readonly MaskedSpan[];
}

/**
 * Masks the personal data of a letter: merges overlapping spans (the first kind wins, the longer stretch is masked)
 * and applies them in one place, so that every value read from the letter afterwards is masked alike.
 *
 * A redaction that crosses the end of what is read shows its mark once, in the stretch where it begins.
 *
 * @example
 * redact('Іваненку І., тут', anatomy, [{ start: 0, end: 11, kind: 'requester-name' }], marks).read({ start: 0, end: 16 })
 * // '[приховано: ім’я запитувача], тут'
 */
export function redact(
	text: string,
	anatomy: LetterAnatomy,
	found: readonly MaskedSpan[],
	marks: RedactionMarks,
): RedactedLetter {
	const spans = renumbered(mergeSpans(found.filter(({ left }) => !left)));
	const redactions: Partial<Record<MarkKind, number>> = {};
	for (const { kind } of spans) redactions[kind] = (redactions[kind] ?? 0) + 1;
	const read = (span: Span) => readMasked(text, span, spans, marks);
	const letter = { anatomy, redactions, masked: spans, read };
	return letter as unknown as RedactedLetter;
}

/**
 * The mark of a redaction, with the person's number where it has one.
 *
 * @example
 * markOf({ kind: 'person-name', person: 2 }, marks) // '[приховано: особа 2]'
 */
export function markOf({ kind, person }: Pick<MaskedSpan, 'kind' | 'person'>, marks: RedactionMarks): string {
	const mark = marks[kind];
	return person === undefined ? mark : `${mark.slice(0, -1)} ${person}${mark.slice(-1)}`;
}

/**
 * Finds every mark in a text, numbered ones too; global.
 *
 * @param marks as a jurisdiction has them, or some of them
 */
export function markPattern(marks: readonly string[]): RegExp {
	const numbered = marks.map(
		(mark) => `${literalPattern(mark.slice(0, -1))}(?: \\d+)?${literalPattern(mark.slice(-1))}`,
	);
	return new RegExp(numbered.join('|') || '(?!)', 'gu');
}

function mergeSpans(found: readonly MaskedSpan[]): MaskedSpan[] {
	const merged: MaskedSpan[] = [];
	for (const span of [...found].sort((a, b) => a.start - b.start || b.end - a.end)) {
		const last = merged.at(-1);
		if (last && span.start < last.end) {
			merged[merged.length - 1] = { ...last, end: Math.max(last.end, span.end) };
		} else if (span.end > span.start) {
			merged.push(span);
		}
	}
	return merged;
}

/** Persons’ numbers without gaps, in the order in which the letter shows them: where two stretches became one, a number is gone. */
function renumbered(spans: readonly MaskedSpan[]): MaskedSpan[] {
	const numbers = new Map<number, number>();
	return spans.map((span) => {
		if (span.person === undefined) return span;
		const number = numbers.get(span.person) ?? numbers.size + 1;
		numbers.set(span.person, number);
		return { ...span, person: number };
	});
}

function readMasked(
	text: string,
	{ start, end }: Span,
	spans: readonly MaskedSpan[],
	marks: RedactionMarks,
): string {
	let out = '';
	let at = start;
	for (let next = firstEndingAfter(spans, start); next < spans.length; next += 1) {
		const span = spans[next];
		if (!span || span.start >= end) break;
		if (span.end <= at) continue;
		if (span.start >= at) out += text.slice(at, span.start) + markOf(span, marks);
		at = Math.min(span.end, end);
	}
	return out + text.slice(at, end);
}

/** The first of some spans in order that does not end before a place, found by halving: a letter is read line by line. */
function firstEndingAfter(spans: readonly MaskedSpan[], place: number): number {
	let low = 0;
	let high = spans.length;
	while (low < high) {
		const middle = (low + high) >> 1;
		if ((spans[middle]?.end ?? 0) <= place) low = middle + 1;
		else high = middle;
	}
	return low;
}
