import { z } from 'astro/zod';
import { isoDate, letterId } from '../letter/field-types.ts';

const sha256 = z.string().regex(/^[0-9a-f]{64}$/);

/** What every line of the ledger says. */
const line = {
	/** Id of the letter, as it is after this line. */
	letter: letterId,
	/** Number of the release that this line belongs to: the first one closed after it was written. */
	release: z.int().positive(),
	/** Day on which the line was written. */
	date: isoDate,
	/** SHA-256 of the line before it in the same file, null for the first: a changed or lost line breaks the chain. */
	previous: sha256.nullable(),
};

/** What one version of a letter consists of. */
const version = {
	version: z.int().positive(),
	/** SHA-256 of the version’s published Markdown file, front matter included. */
	text: sha256,
	/**
	 * SHA-256 of the published copy of the source, in lines written before 2026-11-28; null in others, and where there is no
	 * copy: the version's file names it.
	 */
	copy: sha256.nullable(),
	/** Ids of the version’s citable units in reading order. */
	paragraphs: z.array(z.string().regex(/^p\d+$/)),
};

/** Types of a change to a published letter: those of Crossref that a letter can have, and `redaction`. */
export const correctionTypes = [
	'erratum',
	'corrigendum',
	'correction',
	'addendum',
	'clarification',
	'redaction',
	'expression_of_concern',
	'new_version',
] as const;

/** Why a letter is withdrawn. */
export const withdrawalCategories = [
	'personal-data',
	'court-order',
	'rights',
	'not-authentic',
	'duplicate',
	'error',
] as const;

/** One line of `content/ledger/<authority>/<year>.jsonl`: the year is the letter’s, or `undated`. */
export const ledgerRecord = z.discriminatedUnion('event', [
	/** The letter’s first version. */
	z.strictObject({ event: z.literal('publication'), ...line, ...version, version: z.literal(1) }),
	z.strictObject({
		event: z.literal('correction'),
		...line,
		...version,
		version: z.int().min(2),
		type: z.enum(correctionTypes),
		/** What was changed and why, for readers; names no one. */
		reason: z.string().min(1),
		/** Id that the letter had before, where this version gave it a new one; its old addresses lead to the new. */
		from: letterId.nullable(),
	}),
	z.strictObject({
		event: z.literal('withdrawal'),
		...line,
		category: z.enum(withdrawalCategories),
		/** For readers; repeats nothing of what was withdrawn. */
		reason: z.string().min(1),
	}),
]);

/** One line of the ledger, checked. */
export type LedgerRecord = z.output<typeof ledgerRecord>;
/** A line that made a version. */
export type VersionRecord = Extract<LedgerRecord, { event: 'publication' | 'correction' }>;
/** A line that took a letter away. */
export type WithdrawalRecord = Extract<LedgerRecord, { event: 'withdrawal' }>;

/** One line of `content/ledger/releases.jsonl`. */
export const releaseRecord = z.strictObject({
	/** 1, 2, 3… */
	number: z.int().positive(),
	date: isoDate,
	/** How many letters are in it. */
	letters: z.int().nonnegative(),
	/** How many versions of letters are in it; its tree has so many leaves. */
	versions: z.int().nonnegative(),
	/** Root of the Merkle tree (RFC 9162, SHA-256) over the leaves of all its versions. */
	root: sha256,
	/** Endings of the files beside each letter's page; absent in lines written before 2026-11-29, of which `keptForms` tells. */
	files: z.array(z.string().regex(/^[a-z][a-z.]*$/)).optional(),
	/** SHA-256 over the last lines of all the ledger’s files as they were, so that none can be cut short unseen. */
	heads: sha256,
	previous: sha256.nullable(),
});

/** A closed version of the archive, checked. */
export type Release = z.output<typeof releaseRecord>;
