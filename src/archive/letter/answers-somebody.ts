/** What of a letter’s requisites tells whom it answers; null if the letter has none. */
export interface AnsweredBy {
	/** A request of a freedom-of-information site. */
	readonly request: unknown;
	/** The document that it answers. */
	readonly inReplyTo: unknown;
	readonly addressee: string | null;
	/** Whether the addressee is a person, who is masked. */
	readonly isPerson: boolean;
}

/**
 * Whether a letter’s requisites show that it may answer a request: it has the request’s number, is written to a person, or
 * answers a document and names no office as its addressee. Offices that write to each other answer no requests.
 *
 * @example
 * answersSomebody({ request: null, inReplyTo: '2018-03-28', addressee: null, isPerson: false }) // true
 */
export function answersSomebody({ request, inReplyTo, addressee, isPerson }: AnsweredBy): boolean {
	return request !== null || isPerson || (inReplyTo !== null && addressee === null);
}
