import type { LetterAnatomy } from '../../../letter/anatomy.ts';
import type { Span } from '../../../letter/span.ts';

/** The stretch from the first line of the addressee to the heading or text below it, or null without an addressee. */
export function addresseeBlock({ addressee, heading, text }: LetterAnatomy): Span | null {
	const [first] = addressee;
	const last = addressee.at(-1);
	if (!first || !last) return null;
	const below = [heading[0], text[0]].flatMap((span) =>
		span && span.start > last.start ? [span.start] : [],
	);
	return { start: first.start, end: below.length > 0 ? Math.min(...below) : last.end };
}
