import type { Jurisdiction } from '#archive/jurisdictions/jurisdiction.ts';
import type { LetterAnatomy } from '#archive/letter/anatomy.ts';
import { redact } from '#archive/letter/redaction.ts';
import { readRequisites } from '#archive/letter/requisites/found-requisites.ts';
import { levelOf } from '../diagnostics/level-of.ts';
import type { DocumentReading } from '../read/contract/reading.ts';
import { believeSightings } from '../read/shared/believe-sightings.ts';
import { cleanText } from '../read/shared/text/clean-text.ts';
import { evaluations } from './evaluations.ts';

/** What was read from a letter, by field; several values where a field may be written in several ways, none where it has none. */
export type Found = ReadonlyMap<string, readonly string[]>;

/** The values of a letter, and where they were found. */
export interface FoundLetter {
	readonly found: Found;
	/** Rules that put the letter into review, masking left aside. */
	readonly review: readonly string[];
	readonly text: string;
	readonly anatomy: LetterAnatomy;
}

/** Finds the values of a letter as ingest does, without archive and without masking: they are compared as they stand. */
export function foundIn(reading: DocumentReading, jurisdiction: Jurisdiction): FoundLetter {
	const { text } = cleanText(reading.text);
	const anatomy = believeSightings(jurisdiction.dissect(text), text, reading, jurisdiction.readDate);
	const requisites = readRequisites(redact(text, anatomy, [], jurisdiction.marks), jurisdiction);
	const found = new Map(
		evaluations.map(({ name, found }) => [
			name,
			found(requisites, jurisdiction.authorityName).flatMap((value) => value || []),
		]),
	);
	const rules = [...reading.warnings, ...anatomy.doubts].map(({ ruleId }) => ruleId);
	const review = [...new Set(rules.filter((rule) => levelOf(rule) !== 'information'))];
	return { found, review, text, anatomy };
}
