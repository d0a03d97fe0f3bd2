/**
 * True if a process with this id runs on this machine; one that belongs to somebody else counts.
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
		// ESRCH: no such process; any other error, such as EPERM, means that there is one.
		return !(error instanceof Error && 'code' in error && error.code === 'ESRCH');
	}
}
