import { listedFields } from './requisites/fields.ts';
import type { Letter } from './schema.ts';

/** What registers (lists of letters) show of each. */
const shown = ['id', ...listedFields, 'redactions'] as const;

/** A letter as a register shows it. */
export type RegisterEntry = Pick<Letter, (typeof shown)[number]>;

/** What a register shows of a letter. */
export function registerEntryOf(letter: Letter): RegisterEntry {
	return Object.fromEntries(shown.map((key) => [key, letter[key]])) as RegisterEntry;
}
