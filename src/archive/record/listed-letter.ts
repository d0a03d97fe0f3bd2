import type { RegisterEntry } from '../letter/register-entry.ts';
import type { ToldByText } from '../letter/told-by-text.ts';

/** A letter as lists, threads and statistics know it: what registers show, and what its text tells about the record. */
export type ListedLetter = RegisterEntry & { readonly told: ToldByText };
