import { AsyncLocalStorage } from 'node:async_hooks';
import { defaultJurisdiction, jurisdictionOf } from '#archive/jurisdictions/index.ts';
import type { Jurisdiction } from '#archive/jurisdictions/jurisdiction.ts';
import type { ReadingRules } from '#archive/jurisdictions/reading-rules.ts';

const rules = new AsyncLocalStorage<ReadingRules>();

/**
 * Runs a piece of reading with the rules of a country: whatever it calls, however deep, finds them in `readingRules`. A format
 * need not pass them on to every line of a page.
 */
export function readingBy<Done>(jurisdiction: Pick<Jurisdiction, 'reading'>, work: () => Done): Done {
	return rules.run(jurisdiction.reading, work);
}

/** The rules of the country whose letter is being read; those of the default one outside of any reading. */
export function readingRules(): ReadingRules {
	return rules.getStore() ?? jurisdictionOf(defaultJurisdiction).reading;
}
