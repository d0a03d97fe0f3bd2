/** The command was called wrongly: exit code 2. The message says how to call it. */
export class UsageError extends Error {
	override readonly name = 'UsageError';
}
