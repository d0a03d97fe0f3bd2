import type { WithheldReason } from '#archive/letter/withheld-reasons.ts';

/** Thrown if a copy cannot be published; the reason is shown on the letter's page. */
export class Withheld extends Error {
	readonly reason: WithheldReason;

	/** @param message what was found, for the program's own tests; it never contains text of the source. */
	constructor(reason: WithheldReason, message: string) {
		super(message);
		this.name = 'Withheld';
		this.reason = reason;
	}
}
