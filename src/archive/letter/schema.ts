import { z } from 'astro/zod';
import { byHandFields } from './by-hand.ts';
import { edrpouCode, isoDate, letterId, nullableText, sha256 } from './field-types.ts';
import { markKinds } from './redaction.ts';
import { requisiteFields } from './requisites/fields.ts';
import { withheldReasons } from './withheld-reasons.ts';

/** Front matter of `content/letters/<authority>/<year>/<index-slug>.md`: a letter's requisites and its record. */
export const letterSchema = z.strictObject({
	/** Permanent id, allocated once. */
	id: letterId,
	...requisiteFields,
	/** ISO 3166-1 code of the jurisdiction whose rules read the letter, lower case. */
	jurisdiction: z.string().length(2),
	/** How many stretches were masked, by kind; `hidden-by-body` counts what the body itself hid. */
	redactions: z.partialRecord(z.enum(markKinds), z.int().positive()),
	...byHandFields,
	/** Rules of the diagnostics that a person should look at; empty when nothing is in doubt. */
	review: z.array(z.string().min(1)),
	/**
	 * Doubts that a person has settled, each with the day and what stood there before, where that may be told: null if
	 * it was a person's words, or stayed as it was. They are not asked again while the letter's words stay the same.
	 */
	reviewed: z.array(z.strictObject({ rule: z.string().min(1), date: isoDate, was: nullableText })).optional(),
	/** Ids of the text's citable units (paragraphs, list items) in reading order, allocated once each. */
	paragraphs: z.array(z.string().regex(/^p\d+$/)),
	/** Highest number ever given to a unit, where that unit is gone: no id is given twice. */
	lastParagraph: z.int().positive().optional(),
	/** Electronic signatures: stamps printed on the letter and signatures of the container that it came in. */
	signatures: z
		.array(
			z.strictObject({
				/** `stamp`: what a document system printed on the page; `container`: a signature read from the file itself. */
				kind: z.enum(['stamp', 'container']),
				signer: nullableText,
				organisation: nullableText,
				edrpou: edrpouCode.nullable(),
				/** Serial number of the certificate. */
				certificate: nullableText,
				/** ISO 8601 instant, UTC. */
				signedAt: z.iso.datetime().nullable(),
				validFrom: isoDate.nullable(),
				validTo: isoDate.nullable(),
				/** Whether the document is the one that was signed; null if it was not checked. */
				digestMatches: z.boolean().nullable(),
				verification: z.enum(['valid', 'invalid', 'unverified']),
			}),
		)
		.default([]),
	/** Files that came with the letter in its mail or container and are no letters of their own; names may name persons. */
	attachedFiles: z
		.array(z.strictObject({ mediaType: z.string().min(1), bytes: z.int().nonnegative() }))
		.default([]),
	/**
	 * What became of the letter before it was published: what was redacted is in `redactions`, how the text was
	 * recognised in `source`, and publication, corrections and withdrawal in the ledger. Absent in older letters.
	 */
	provenance: z
		.strictObject({
			/** Day on which the source was taken into the archive; null if nobody wrote it down. */
			received: isoDate.nullable(),
			/** Day on which the text was made of the source. */
			converted: isoDate,
			/** Program that made it, with its version, e.g. `vidpovid 0.1.0`. */
			converter: z.string().min(1),
		})
		.optional(),
	/**
	 * Random, made when a version is published: the ledger's hash is over it too, so that after a withdrawal, which takes
	 * the file, nobody can test guesses at the words. Absent in drafts, and in versions published before there was one.
	 */
	nonce: z
		.string()
		.regex(/^[0-9a-f]{32}$/)
		.optional(),
	source: z.strictObject({
		/** Name of the format that read the source, e.g. `txt`. */
		format: z.string().min(1),
		/** SHA-256 of the source file, or null if publishing it would let a reader test guesses at what was masked. */
		sha256: sha256.nullable(),
		/** Hash over the words of the source, with a key that stays on the publisher’s machine: tells a letter that is in the archive from a new one, and a reader nothing. */
		fingerprint: sha256,
		/** How many marks of each kind the text had when it was made of the source: more were put in by hand. Absent in older letters. */
		marks: z.partialRecord(z.enum(markKinds), z.int().positive()).optional(),
		/** Formats that the source came in, from outside, e.g. `zip`, `eml`. */
		containers: z.array(z.string().min(1)).default([]),
		/** Number of pages, null for formats that have none. */
		pages: z.int().positive().nullable().default(null),
		/** How the text was recognised, where pages were pictures. */
		recognition: z
			.strictObject({
				engine: z.string().min(1),
				/** How many pages. */
				pages: z.int().positive(),
				/** Mean of the words' confidences, 0–100. */
				confidence: z.number().min(0).max(100),
				/** Misreadings mended where the context proves them; null if the stretch is masked. */
				repairs: z.array(
					z.strictObject({ rule: z.string(), was: z.string().nullable(), now: z.string().nullable() }),
				),
			})
			.nullable()
			.default(null),
		/** The copy that is beside the letter's page; null if the source is withheld. */
		copy: z
			.strictObject({
				/** `redacted`: what was masked in the text is removed from the copy. */
				kind: z.enum(['whole', 'redacted']),
				/** With the dot, e.g. `.pdf`. */
				extension: z.string().regex(/^\.[a-z0-9]+$/),
				mediaType: z.string().min(1),
				sha256,
				bytes: z.int().positive(),
				/** The page images in order: size in pixels, SHA-256 of the file; letters of before 2026-11-28 lack that. */
				images: z.array(
					z.strictObject({
						width: z.int().positive(),
						height: z.int().positive(),
						sha256: sha256.optional(),
					}),
				),
			})
			.nullable()
			.default(null),
		/** Why there is no copy; null if there is one. */
		withheld: z.enum(withheldReasons).nullable().default(null),
	}),
});

/** A letter's front matter, checked. */
export type Letter = z.output<typeof letterSchema>;
