/** Whether an error says that a file system cannot flush folders, as some network file systems cannot. */
export function isUnflushable(error: unknown): boolean {
	const code = error instanceof Error && 'code' in error ? error.code : null;
	return code === 'EINVAL' || code === 'ENOTSUP' || code === 'EBADF';
}
