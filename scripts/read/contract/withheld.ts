import type { WithheldReason } from '#archive/letter/withheld-reasons.ts';

/** Thrown where a copy cannot be published; the reason stands on the letter's page. */
export class Withheld extends Error {
	readonly reason: WithheldReason;

	/** @param message what was found, for the program's own tests; it never holds a value of the source. */
	constructor(reason: WithheldReason, message: string) {
		super(message);
		this.name = 'Withheld';
		this.reason = reason;
	}
}
