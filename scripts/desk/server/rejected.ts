/** A request that cannot be served as it is; the message is for the author of the request. */
export class Rejected extends Error {
	override readonly name = 'Rejected';
	/** HTTP status. */
	readonly status: number;

	constructor(status: number, message: string) {
		super(message);
		this.status = status;
	}
}
