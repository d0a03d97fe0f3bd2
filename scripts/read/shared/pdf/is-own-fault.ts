/**
 * Whether an error is this program's own and no fault of the file: the engine throws plain errors and those of WebAssembly.
 * Reported as a damaged file, it would send people for another copy, and nobody would fix the bug.
 */
export function isOwnFault(error: unknown): boolean {
	return error instanceof TypeError || error instanceof ReferenceError;
}
