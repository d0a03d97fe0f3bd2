import { z } from 'astro/zod';
import { byHandFields } from '../letter/by-hand.ts';

/** Front matter of `content/pages/<id>.<language>.md`: a page that the publisher has written. */
export const dossierSchema = z.strictObject({
	title: z.string().min(1),
	/** A sentence for lists and for machines. */
	description: z.string().min(1).optional(),
	/** Day on which it was written: lists have the newest first. */
	date: z.preprocess(dayOf, z.iso.date()).optional(),
	/** Words that look like personal data and stand here on purpose. */
	keep: byHandFields.keep,
});

/** A page’s front matter, checked. */
export type DossierFields = z.output<typeof dossierSchema>;

/** A page of the publisher’s own, in one language. */
export interface Dossier extends DossierFields {
	/** Name in its address, e.g. `shelters`; `about` is his word on the archive. */
	readonly id: string;
	/** BCP 47 tag, as the file’s name has it. */
	readonly language: string;
	/** Markdown below the front matter. */
	readonly body: string;
}

/** YAML reads a day without quotation marks as a moment. */
function dayOf(value: unknown): unknown {
	return value instanceof Date ? value.toISOString().slice(0, 10) : value;
}
