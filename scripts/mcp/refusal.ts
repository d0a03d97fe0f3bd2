/** What an assistant asked for and cannot have; the message says why, and what to ask instead. */
export class Refusal extends Error {
	override readonly name = 'Refusal';
}
