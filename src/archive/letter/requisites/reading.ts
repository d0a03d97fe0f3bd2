import type { LetterAnatomy } from '../anatomy.ts';
import { joinLines } from '../join-lines.ts';
import type { ProposeOutcome } from '../outcome.ts';
import { overlapping } from '../overlapping.ts';
import type { RedactedLetter } from '../redaction.ts';
import type { Span } from '../span.ts';

/** Reads stretches of a redacted letter; everything comes masked, and what is missing is null, never ''. */
export interface Reading {
	readonly anatomy: LetterAnatomy;
	/** BCP 47 tag of the jurisdiction's letters. */
	readonly language: string;
	/** A stretch as it stands, line ends and blanks kept. */
	readonly read: (span: Span) => string;
	/** A stretch as one line: runs of blanks made one, no-break spaces kept. */
	readonly text: (span: Span | null) => string | null;
	/** Stretches, a line each. */
	readonly lines: (spans: readonly Span[]) => string[];
	/** Stretches joined to one line. */
	readonly joined: (spans: readonly Span[]) => string | null;
	/** A code or an index; null if there is a mask in it. */
	readonly value: (span: Span | null) => string | null;
	/** A registration index; what the country writes for none where the letter says that it has none. */
	readonly index: (span: Span | null) => string | null;
	/** An ISO date; null if there is a mask in it. */
	readonly date: (span: Span | null) => string | null;
	/** How the letters of its country say what they do with a request; null if nobody has described it. */
	readonly proposeOutcome: ProposeOutcome | null;
}

/** What of a country's rules reading asks. */
export interface ReadingCountry {
	readonly language: string;
	readonly noIndex: string;
	isNoIndex(index: string): boolean;
	readDate(text: string): string | null;
	readonly proposeOutcome: ProposeOutcome | null;
}

/** The ways to read a redacted letter. @param jurisdiction whose language and dates the letter has */
export function readingOf(
	letter: Pick<RedactedLetter, 'anatomy' | 'masked' | 'read'>,
	jurisdiction: ReadingCountry,
): Reading {
	const line = (span: Span) => joinLines([letter.read(span)]);
	const isMasked = overlapping(letter.masked);
	const whole = (span: Span | null) => (span && !isMasked(span) ? line(span) : null);
	const { noIndex } = jurisdiction;
	return {
		anatomy: letter.anatomy,
		language: jurisdiction.language,
		read: letter.read,
		text: (span) => (span && line(span)) || null,
		lines: (spans) => spans.map(line).filter((text) => text !== ''),
		joined: (spans) => joinLines(spans.map(letter.read)) || null,
		value: (span) => whole(span) || null,
		index: (span) => {
			// An index that goes on over a line's end has no gap in it.
			const written = whole(span)?.replace(/\s*[\r\n]\s*/gu, '') || null;
			return written !== null && jurisdiction.isNoIndex(written) ? noIndex : written;
		},
		date: (span) => jurisdiction.readDate(whole(span) ?? ''),
		proposeOutcome: jurisdiction.proposeOutcome,
	};
}
