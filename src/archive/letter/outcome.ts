/** What an answer does with the request: permanent names. */
export const outcomes = [
	/** The information is given. */
	'given',
	/** Some of it is given; the rest is refused, not held or sent on. */
	'in-part',
	/** Nothing is given, though the body has it or does not say. */
	'refused',
	/** The body says that it does not hold the information. */
	'not-held',
	/** The request was sent on to another body. */
	'forwarded',
	/** The term of the answer was prolonged. */
	'extended',
	/** The answer is put off, for force majeure. */
	'delayed',
	/** The body asks what exactly is wanted. */
	'clarification',
	/** Copies come after a payment. */
	'fee',
	/** The letter answers no request for information. */
	'not-a-reply',
] as const;

export type Outcome = (typeof outcomes)[number];

/** What a refusal rests on: permanent names. */
export const refusalGrounds = [
	/** Access to the information is restricted. */
	'restricted',
	/** Copying was not paid for. */
	'unpaid',
	/** The request lacks what the law wants of it. */
	'improper',
	/** Another ground, or none. */
	'other',
] as const;

export type RefusalGround = (typeof refusalGrounds)[number];

/** An outcome as a program reads it: a proposal, until a person confirms it. */
export interface ProposedOutcome {
	readonly outcome: Outcome;
	/** Of a refusal, also where only a part was refused; else null. */
	readonly ground: RefusalGround | null;
	/** To whom the request was sent on, as the letter names it; null if it was not, or the letter does not say. */
	readonly forwardedTo: string | null;
	/** The sentence that showed it, as the letter writes it; null if only silence speaks. */
	readonly sentence: string | null;
}

/** What is known about a letter besides its text when its outcome is read. */
export interface OutcomeAbout {
	/** Whether its requisites name a letter or a request that it answers. */
	readonly isReply: boolean;
}

/**
 * Reads what an answer does with its request.
 *
 * @param text the letter’s own words, a paragraph a line
 * @param about of a whole letter; without it the text is taken for an answer’s words
 */
export type ProposeOutcome = (text: string, about?: OutcomeAbout) => ProposedOutcome;
