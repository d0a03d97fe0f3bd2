import { readdirSync, readFileSync } from 'node:fs';

/** What one process has used so far. */
export interface ProcessUse {
	readonly pid: number;
	/** Name of its program, e.g. `node`, at most 15 characters. */
	readonly name: string;
	/** Largest resident memory so far, in MB (10^6 bytes). */
	readonly peakMemory: number;
	readonly cpuSeconds: number;
}

/** Clock ticks a second in /proc (USER_HZ): 100 on every Linux that Node runs on (proc(5)). */
const ticks = 100;
/** Examples: `Name:	node` `PPid:	12` `VmHWM:	 123456 kB` */
const namePattern = /^Name:\s+(.+)$/m;
const parent = /^PPid:\s+(\d+)$/m;
const peakPattern = /^VmHWM:\s+(\d+) kB$/m;

/** A process and all under it, as Linux tells in /proc (proc(5)); empty on other systems, and once the process is gone. */
export function processTree(root: number): ProcessUse[] {
	const children = new Map<number, number[]>();
	const uses = new Map<number, ProcessUse>();
	for (const pid of processIds()) {
		const read = readProcess(pid);
		if (!read) continue;
		uses.set(pid, read.use);
		children.set(read.parent, [...(children.get(read.parent) ?? []), pid]);
	}
	const under = (pid: number): number[] => [pid, ...(children.get(pid) ?? []).flatMap(under)];
	return under(root).flatMap((pid) => uses.get(pid) ?? []);
}

function processIds(): number[] {
	try {
		return readdirSync('/proc')
			.filter((name) => /^\d+$/.test(name))
			.map(Number);
	} catch {
		return [];
	}
}

/** Null where the process ended while it was read, or is a kernel's own. */
function readProcess(pid: number): { use: ProcessUse; parent: number } | null {
	try {
		const status = readFileSync(`/proc/${pid}/status`, 'utf8');
		const peak = peakPattern.exec(status)?.[1];
		if (!peak) return null;
		const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
		// The second field is the name in brackets and may hold spaces; utime and stime are fields 14 and 15.
		const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
		return {
			parent: Number(parent.exec(status)?.[1]),
			use: {
				pid,
				name: namePattern.exec(status)?.[1] ?? '',
				peakMemory: (Number(peak) * 1024) / 1e6,
				cpuSeconds: (Number(fields[11]) + Number(fields[12])) / ticks,
			},
		};
	} catch {
		return null;
	}
}
