/** Whether an error says that a file system flushes no folders, as some network file systems do. */
export function isUnflushable(error: unknown): boolean {
	const code = error instanceof Error && 'code' in error ? error.code : null;
	return code === 'EINVAL' || code === 'ENOTSUP' || code === 'EBADF';
}
