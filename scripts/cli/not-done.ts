/** The request cannot be carried out as things are: exit code 1. The message says what happened, why, and what to do. */
export class NotDone extends Error {
	override readonly name = 'NotDone';
}
