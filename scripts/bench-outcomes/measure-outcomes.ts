import { readdirSync, readFileSync } from 'node:fs';
import { proposeOutcome } from '#archive/jurisdictions/ua/outcome/propose-outcome.ts';
import type { ProposedOutcome } from '#archive/letter/outcome.ts';
import { type LabelledText, readLabelledTexts } from './labelled-text.ts';

/** A text with what the program takes it for. */
export interface JudgedText extends LabelledText {
	readonly proposed: ProposedOutcome;
	/** Outcome, and of a refusal its ground, as the reader has them. */
	readonly isRight: boolean;
}

const folder = new URL('situations/', import.meta.url);

/** Every labelled text of the project, by file: those that patterns were made on, and those that were left alone. */
export function measureOutcomes(): Map<string, JudgedText[]> {
	const files = readdirSync(folder).sort();
	return new Map(
		files.map((name) => [
			name,
			readLabelledTexts(name, readFileSync(new URL(name, folder), 'utf8')).map(judged),
		]),
	);
}

function judged(labelled: LabelledText): JudgedText {
	const proposed = proposeOutcome(labelled.text);
	const isRight =
		proposed.outcome === labelled.outcome &&
		(labelled.ground === null || proposed.ground === labelled.ground);
	return { ...labelled, proposed, isRight };
}
