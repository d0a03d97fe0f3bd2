/**
 * True where a process with this id runs on this machine; one that belongs to somebody else counts.
 *
 * @example
 * isRunning(process.pid) // true
 */
export function isRunning(pid: number): boolean {
	// 0 and below address groups of processes.
	if (!Number.isInteger(pid) || pid <= 0) return false;
	try {
		process.kill(pid, 0);
		return true;
	} catch (error) {
		// ESRCH: there is none; anything else, such as EPERM, says that there is one.
		return !(error instanceof Error && 'code' in error && error.code === 'ESRCH');
	}
}
