import type { Jurisdiction } from '#archive/jurisdictions/jurisdiction.ts';
import { believeSightings } from '../../read/shared/believe-sightings.ts';
import { type Dissected, type Extracted, type LetterFile, withData } from '../letter-file.ts';

/** Finds the requisites of a letter in its text, and lets go of numbers that a picture shows and no second look bears out. What the jurisdiction doubts is told later, when values are known. */
export function dissect(file: LetterFile<Extracted>, jurisdiction: Jurisdiction): LetterFile<Dissected> {
	const { text, source } = file.data;
	const found = jurisdiction.dissect(text, source.isCalledAppendix);
	const anatomy = believeSightings(found, text, source.reading, jurisdiction.readDate);
	return withData(file, { ...file.data, anatomy });
}
