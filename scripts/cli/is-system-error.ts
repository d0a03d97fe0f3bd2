/** Whether the system refused a file or folder: that is not a bug of the program, so a message is shown without a stack trace. */
export function isSystemError(error: unknown): error is NodeJS.ErrnoException {
	return error instanceof Error && 'syscall' in error && 'code' in error;
}
