import type { Jurisdiction } from './jurisdiction.ts';
import { ua } from './ua/index.ts';

/** The countries whose letters the archive can read, by ISO 3166-1 code in lower case: one line a country. */
export const jurisdictions: Readonly<Record<string, Jurisdiction>> = {
	ua,
};
