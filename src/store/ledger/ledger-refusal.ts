/** The request cannot be carried out with the archive as it is: exit code 1. The message is for a person. */
export class LedgerRefusal extends Error {
	override readonly name = 'LedgerRefusal';
}
