import { countMarks } from './count-marks.ts';
import { type MarkKind, markKinds, type RedactionMarks } from './redaction.ts';
import type { Letter } from './schema.ts';

/**
 * Kinds of which a letter's text has more marks than it had when it was made of its source: somebody masked words in the
 * file alone, and whatever else was made of the source says them still.
 *
 * @param body the Markdown below the front matter
 */
export function maskedByHand(
	{ letter, body }: { letter: Letter; body: string },
	marks: RedactionMarks,
): MarkKind[] {
	const made = letter.source.marks ?? letter.redactions;
	const counts = countMarks(body, marks);
	return markKinds.filter((kind) => (counts[kind] ?? 0) > (made[kind] ?? 0));
}
