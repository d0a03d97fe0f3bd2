import type { LetterAnatomy } from '../../../letter/anatomy.ts';
import type { Span } from '../../../letter/span.ts';

/** The stretch from the first line of the addressee to the heading or text below it, or null without an addressee. */
export function addresseeBlock({ addressee, addresseeDetails, heading, text }: LetterAnatomy): Span | null {
	// A name and its address on one line are a detail.
	const lines = addressee.length > 0 ? addressee : addresseeDetails;
	const [first] = lines;
	const last = lines.at(-1);
	if (!first || !last) return null;
	const below = [heading[0], text[0]].flatMap((span) =>
		span && span.start > last.start ? [span.start] : [],
	);
	return { start: first.start, end: below.length > 0 ? Math.min(...below) : last.end };
}
