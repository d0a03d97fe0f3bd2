/** A request that cannot be served as it is asked; the message is for whoever wrote the request. */
export class Rejected extends Error {
	override readonly name = 'Rejected';
	/** HTTP. */
	readonly status: number;

	constructor(status: number, message: string) {
		super(message);
		this.status = status;
	}
}
