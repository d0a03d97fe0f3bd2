import type { Jurisdiction } from './jurisdiction.ts';
import { ua } from './ua/index.ts';

/** The countries whose letters the archive can read, by ISO 3166-1 code in lower case: one line a country. */
export const jurisdictions: Readonly<Record<string, Jurisdiction>> = {
	ua,
};

/** The jurisdiction of an archive whose configuration names none. */
export const defaultJurisdiction = ua.id;

/**
 * The rules of a country.
 *
 * @param id as `jurisdiction` of archive.config.ts and of a letter's front matter says it
 * @throws Error if the archive knows no such jurisdiction
 */
export function jurisdictionOf(id: string): Jurisdiction {
	const jurisdiction = jurisdictions[id];
	if (jurisdiction) return jurisdiction;
	throw new Error(
		`The archive has no rules of the jurisdiction “${id}”; it knows ${Object.keys(jurisdictions).join(', ')}. Correct \`jurisdiction\` in archive.config.ts or in the letter, or add a folder to src/archive/jurisdictions/ (CONTRIBUTING.md).`,
	);
}
