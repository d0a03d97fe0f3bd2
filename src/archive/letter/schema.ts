import { z } from 'astro/zod';
import { redactionKinds } from './redaction.ts';

/** A calendar date as an ISO 8601 string, e.g. `2018-04-03`; never a timestamp, so that no time zone can move it. */
export const isoDate = z.iso.date({ error: 'a date must be written as YYYY-MM-DD, in quotes' });

/** EDRPOU: eight digits, a string, because codes begin with zeros. */
export const edrpouCode = z.string().regex(/^\d{8}$/, 'an EDRPOU code is eight digits, in quotes');

/** Id of a public body: its EDRPOU code, else a slug of its name. */
export const authorityId = z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/);

/** Permanent id of a letter, `<authority>/<year>/<index-slug>`: its folder, its file's name and its address. */
export const letterId = z.string().regex(/^[a-z0-9-]+\/\d{4}\/[a-z0-9-]+$/);

const sha256 = z.string().regex(/^[0-9a-f]{64}$/);
const nullableText = z.string().min(1).nullable();

/** Front matter of `content/letters/<authority>/<year>/<index-slug>.md`: a letter's requisites and its record. */
export const letterSchema = z.strictObject({
	/** Permanent id, allocated once. */
	id: letterId,
	/** What the letter is about, in a line; the heading where the letter has one. A person may edit it. */
	title: z.string().min(1),
	/** True while the title was made from the letter's opening and no person has confirmed it. */
	titleDerived: z.boolean(),
	/** Id of the public body that signs. */
	authority: authorityId,
	date: isoDate,
	/** Registration index, verbatim: it has no fixed structure (DSTU 4163). */
	registrationIndex: z.string().min(1),
	/** Index and date of the document that the letter answers. */
	inReplyTo: z.strictObject({ registrationIndex: nullableText, date: isoDate.nullable() }).nullable(),
	/** As written, in its own case; masked where it is a person. */
	addressee: nullableText,
	/** Lines below the addressee's name (e-mail, postal address), as written, masked where they are a person's. */
	addresseeDetails: z.array(z.string().min(1)),
	heading: nullableText,
	/** Lines of the letterhead above the contacts, as written. */
	letterhead: z.array(z.string().min(1)),
	/** Contact lines of the letterhead, as written. */
	contactLines: z.array(z.string().min(1)),
	attachments: z.array(z.string().min(1)),
	signatory: z.strictObject({ post: nullableText, name: nullableText }).nullable(),
	executor: z.strictObject({ name: nullableText, phone: nullableText }).nullable(),
	/** Lines after the signature that are no other requisite, as written. */
	marks: z.array(z.string().min(1)),
	/** The request on a freedom-of-information site: its host and public number. */
	request: z.strictObject({ host: z.string().min(1), id: z.int().positive() }).nullable(),
	/** BCP 47 tag of the letter's text. */
	language: z.string().min(2),
	/** ISO 3166-1 code of the jurisdiction whose rules read the letter, lower case. */
	jurisdiction: z.string().length(2),
	/** How many stretches were masked, by kind. */
	redactions: z.partialRecord(z.enum(redactionKinds), z.int().positive()),
	/** Rules of the diagnostics that a person should look at; empty when nothing is in doubt. */
	review: z.array(z.string().min(1)),
	/** Ids of the text's citable units (paragraphs, list items) in reading order, allocated once each. */
	paragraphs: z.array(z.string().regex(/^p\d+$/)),
	/** Highest number ever given to a unit, where that unit is gone: no id is given twice. */
	lastParagraph: z.int().positive().optional(),
	source: z.strictObject({
		/** Name of the format that read the source, e.g. `txt`. */
		format: z.string().min(1),
		/** SHA-256 of the source file, or null where publishing it would let a reader test guesses at what was masked. */
		sha256: sha256.nullable(),
		/** SHA-256 over the words of the redacted source: tells a letter already in the archive from a new one. */
		fingerprint: sha256,
	}),
});

/** A letter's front matter, checked. */
export type Letter = z.output<typeof letterSchema>;
