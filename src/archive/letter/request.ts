import { z } from 'astro/zod';
import { authorityId, isoDate, letterId } from './field-types.ts';

/**
 * Id of a request: host of the site and its number there, else its slug; where these may not be said, its first letter's
 * id. Its file's place and its address.
 */
export const requestId = z.string().regex(/^[a-z0-9.-]+\/[a-z0-9_-]+$/);

/** Front matter of `content/requests/<host>/<number>.md`: a request of an Alaveteli site with its letters in order. */
export const requestSchema = z.strictObject({
	id: requestId,
	/** Host of the site, e.g. `dostup.org.ua`; null if no source named it, and `unknown` stands for it in the id. */
	host: z.string().min(1).nullable(),
	/** Public number on the site, null if the source did not say it. */
	number: z.int().positive().nullable(),
	/** The request's name in its address on the site. */
	slug: z.string().min(1).nullable(),
	title: z.string().min(1).nullable(),
	/** Id of the body that was asked, where the archive has a letter of it. */
	authority: authorityId.nullable(),
	/** Name of the body as the site writes it. */
	bodyName: z.string().min(1).nullable(),
	/** Alaveteli's state, e.g. `successful`. */
	state: z.string().min(1).nullable(),
	law: z.string().min(1).nullable(),
	createdAt: isoDate.nullable(),
	updatedAt: isoDate.nullable(),
	/** Messages in their order; what the requester wrote is not published, only when. */
	messages: z.array(
		z.strictObject({
			direction: z.enum(['outgoing', 'incoming']),
			date: isoDate.nullable(),
			/** Number of the message on the site. */
			number: z.int().positive().nullable(),
			/** Letters that came with it. */
			letters: z.array(letterId),
		}),
	),
});

/** A request with its letters, checked. */
export type Request = z.output<typeof requestSchema>;
