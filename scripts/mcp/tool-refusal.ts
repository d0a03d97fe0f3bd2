/** A request of an assistant that cannot be fulfilled; the message says why, and what to ask instead. */
export class ToolRefusal extends Error {
	override readonly name = 'ToolRefusal';
}
