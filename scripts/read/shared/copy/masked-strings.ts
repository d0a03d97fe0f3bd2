import type { Span } from '#archive/letter/span.ts';
import { comparedSigns } from './compared-signs.ts';

/** Strings that no published copy may contain. */
export interface MaskedStrings {
	/** Every masked stretch as a whole, folded by `comparedSigns`. */
	readonly stretches: readonly string[];
	/** Words of the masked stretches, folded, each with how often the letter says it where nothing is masked. */
	readonly words: ReadonlyMap<string, number>;
	/** Those of the words that occur nowhere else in the letter, as written. */
	readonly written: readonly string[];
}

/** Shorter strings are in other words by chance. */
const minLength = 4;

/** Example: «o.zrazkova@example.org» and «067» are words of their own, brackets and commas part them. */
const wordPattern = /[^\s,;:()[\]<>|]+/gu;

/**
 * What a copy must not contain: any masked stretch, and any of its words more often than the published text has it: a street
 * in a masked address may also be in the body's own address, where it is public.
 *
 * Stretches and words shorter than `minLength` folded characters («О.») say nothing alone and occur everywhere; the
 * places of the copy where they stood are checked, not their letters.
 */
export function maskedStrings(text: string, masked: readonly Span[]): MaskedStrings {
	const taken = masked.map(({ start, end }) => text.slice(start, end));
	const stretches = new Set(taken.map(comparedSigns).filter(isTelling));
	const open = foldedWords(withoutSpans(text, masked));
	const words = new Map<string, number>();
	const written: string[] = [];
	for (const as of taken.flatMap((stretch) => stretch.match(wordPattern) ?? [])) {
		const word = comparedSigns(as);
		if (!isTelling(word)) continue;
		words.set(word, open.filter((other) => other.includes(word)).length);
		if (words.get(word) === 0) written.push(as);
	}
	return { stretches: [...stretches], words, written };
}

/**
 * Whether a text read from a copy contains anything that was masked.
 *
 * @example
 * holdsMasked('Зразковій О.', maskedStrings('пані Зразковій', [{ start: 5, end: 14 }])) // true
 */
export function holdsMasked(copied: string, { stretches, words }: MaskedStrings): boolean {
	const folded = comparedSigns(copied);
	if (stretches.some((stretch) => folded.includes(stretch))) return true;
	const found = foldedWords(copied);
	return [...words].some(([word, open]) => found.filter((other) => other.includes(word)).length > open);
}

function foldedWords(text: string): string[] {
	return (text.match(wordPattern) ?? []).map(comparedSigns).filter(isTelling);
}

function isTelling(folded: string): boolean {
	return folded.length >= minLength;
}

/** The text with a blank for every masked stretch. */
function withoutSpans(text: string, spans: readonly Span[]): string {
	let open = '';
	let at = 0;
	for (const { start, end } of [...spans].sort((a, b) => a.start - b.start)) {
		if (start > at) open += `${text.slice(at, start)} `;
		at = Math.max(at, end);
	}
	return open + text.slice(at);
}
