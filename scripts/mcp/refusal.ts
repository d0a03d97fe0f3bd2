/** A request of an assistant that cannot be fulfilled; the message says why, and what to ask instead. */
export class Refusal extends Error {
	override readonly name = 'Refusal';
}
