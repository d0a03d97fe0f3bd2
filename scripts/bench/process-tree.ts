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
/** Examples: `Name:	node` `VmHWM:	 123456 kB` */
const namePattern = /^Name:\s+(.+)$/m;
const peakPattern = /^VmHWM:\s+(\d+) kB$/m;

/**
 * A process and all under it, as Linux tells in /proc (proc(5)); empty on other systems, and once the process is gone. Of
 * processes elsewhere one short file is read each: a bench shares the machine with what it measures.
 */
export function processTree(root: number): ProcessUse[] {
	const children = new Map<number, number[]>();
	for (const pid of processIds()) {
		const parent = parentOf(pid);
		if (parent === null) continue;
		const siblings = children.get(parent);
		if (siblings) siblings.push(pid);
		else children.set(parent, [pid]);
	}
	const under = (pid: number): number[] => [pid, ...(children.get(pid) ?? []).flatMap(under)];
	return under(root).flatMap((pid) => readProcess(pid) ?? []);
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

/** Fields of `stat` from the third on: the second is the name in brackets and may hold spaces; null if it has ended. */
function fieldsOf(pid: number): string[] | null {
	try {
		const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
		return stat.slice(stat.lastIndexOf(')') + 2).split(' ');
	} catch {
		return null;
	}
}

function parentOf(pid: number): number | null {
	const fields = fieldsOf(pid);
	return fields && Number(fields[1]);
}

/** Null if the process ended while it was read, or is a kernel's own. */
function readProcess(pid: number): ProcessUse | null {
	try {
		const status = readFileSync(`/proc/${pid}/status`, 'utf8');
		const peak = peakPattern.exec(status)?.[1];
		// utime and stime are fields 14 and 15.
		const fields = fieldsOf(pid);
		if (!peak || !fields) return null;
		return {
			pid,
			name: namePattern.exec(status)?.[1] ?? '',
			peakMemory: (Number(peak) * 1024) / 1e6,
			cpuSeconds: (Number(fields[11]) + Number(fields[12])) / ticks,
		};
	} catch {
		return null;
	}
}
