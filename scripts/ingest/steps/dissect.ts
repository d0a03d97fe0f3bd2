import type { Jurisdiction } from '#archive/jurisdictions/jurisdiction.ts';
import { type Dissected, type Extracted, type LetterFile, withData } from '../letter-file.ts';

/** Finds the requisites of a letter in its text. What the jurisdiction doubts is told later, when values are known. */
export function dissect(file: LetterFile<Extracted>, jurisdiction: Jurisdiction): LetterFile<Dissected> {
	return withData(file, { ...file.data, anatomy: jurisdiction.dissect(file.data.text) });
}
