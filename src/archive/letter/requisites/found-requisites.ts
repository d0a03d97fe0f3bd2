import { emptyAnatomy } from '../empty-anatomy.ts';
import type { RedactedLetter } from '../redaction.ts';
import { requisites } from './index.ts';
import { type Reading, readingOf } from './reading.ts';
import type { Requisite } from './requisite.ts';
import type { Both } from './union.ts';

/** A letter's requisites as read from it, masked; null or empty if the letter has none. */
export type FoundRequisites = Both<ReturnType<(typeof requisites)[number]['read']>>;

const nothing = readingOf(
	{ anatomy: emptyAnatomy, masked: [], read: () => '' },
	{ language: '', noIndex: '', isNoIndex: () => false, readDate: () => null, proposeOutcome: null },
);

/** Reads the requisites of a redacted letter. @param jurisdiction whose language and dates the letter has */
export function readRequisites(
	letter: RedactedLetter,
	jurisdiction: Parameters<typeof readingOf>[1],
): FoundRequisites {
	return foundIn(readingOf(letter, jurisdiction));
}

/** Requisites as front matter has them; the body's id and the title are given by the pipeline. Not checked yet. */
export function recordOf(found: FoundRequisites): Record<string, unknown> {
	const values = new Map(Object.entries(found));
	return merged(
		({ record, fields }) =>
			record?.(found) ?? Object.fromEntries(Object.keys(fields).map((name) => [name, values.get(name)])),
	);
}

/**
 * What `ingest --json` says about a letter's requisites.
 *
 * @param found null if the letter could not be read: everything is null or empty
 */
export function reportOf(found: FoundRequisites | null): Record<string, unknown> {
	return merged((one) => one.report?.(found ?? foundIn(nothing)) ?? {});
}

function foundIn(reading: Reading): FoundRequisites {
	return merged((one) => one.read(reading)) as unknown as FoundRequisites;
}

function merged(partOf: (one: Requisite) => object): Record<string, unknown> {
	return Object.assign({}, ...requisites.map((one: Requisite) => partOf(one)));
}
