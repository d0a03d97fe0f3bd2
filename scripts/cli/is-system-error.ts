/** A file or folder that the system refuses: no fault of the program, so a message is shown and no stack. */
export function isSystemError(error: unknown): error is NodeJS.ErrnoException {
	return error instanceof Error && 'syscall' in error && 'code' in error;
}
