import { appendFileSync, readFileSync, writeFileSync } from 'node:fs';

/** Variable that names the file in which a build writes what its parts take; without it nothing is measured. */
export const partsFile = 'ARCHIVE_PARTS';

/** What a part of a build took, as a line of that file has it. */
export interface PartUse {
	readonly part: string;
	readonly wallSeconds: number;
	/** Of the process, its threads, and the programs that it started and that have ended. */
	readonly cpuSeconds: number;
	/** Largest resident memory of the process within the part, in MB (10^6 bytes); 0 if the system does not tell. */
	readonly peakMemory: number;
}

/** Clock ticks a second in /proc (USER_HZ): 100 on every Linux that Node runs on (proc(5)). */
const ticks = 100;
/** Example: `VmHWM:	 123456 kB` */
const peakPattern = /^VmHWM:\s+(\d+) kB$/m;

let last = { wall: 0, cpu: 0 };

/**
 * Notes the end of a part of a build: what was used since the last note of this process, or since it began.
 *
 * @param part its name
 */
export function notePart(part: string): void {
	const file = process.env[partsFile];
	if (!file) return;
	const now = usedSoFar();
	const use: PartUse = {
		part,
		wallSeconds: now.wall - last.wall,
		cpuSeconds: now.cpu - last.cpu,
		peakMemory: peakMemory(),
	};
	appendFileSync(file, `${JSON.stringify(use)}\n`);
	last = now;
	forgetPeak();
}

/** Lets what was used until now belong to no part: programs that note their own parts were waited for. */
export function skipPart(): void {
	last = usedSoFar();
	forgetPeak();
}

/** The parts that builds have noted, those of one name together, in the order in which each was noted first. */
export function readParts(text: string): PartUse[] {
	const uses = text
		.split('\n')
		.filter((line) => line !== '')
		.map((line): PartUse => JSON.parse(line));
	return [...Map.groupBy(uses, ({ part }) => part)].map(([part, some]) => ({
		part,
		wallSeconds: some.reduce((sum, use) => sum + use.wallSeconds, 0),
		cpuSeconds: some.reduce((sum, use) => sum + use.cpuSeconds, 0),
		peakMemory: Math.max(...some.map((use) => use.peakMemory)),
	}));
}

function usedSoFar() {
	return { wall: performance.now() / 1000, cpu: cpuSeconds() };
}

/** Fields 14 to 17 of proc(5): of the process with its threads, and of its children that were waited for. */
function cpuSeconds(): number {
	try {
		const stat = readFileSync('/proc/self/stat', 'utf8');
		const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
		return [11, 12, 13, 14].reduce((sum, at) => sum + Number(fields[at]), 0) / ticks;
	} catch {
		const { user, system } = process.cpuUsage();
		return (user + system) / 1e6;
	}
}

function peakMemory(): number {
	try {
		return (Number(peakPattern.exec(readFileSync('/proc/self/status', 'utf8'))?.[1] ?? 0) * 1024) / 1e6;
	} catch {
		return 0;
	}
}

/** The next part has a peak of its own (proc(5), clear_refs, 5). */
function forgetPeak(): void {
	try {
		writeFileSync('/proc/self/clear_refs', '5');
	} catch {
		// Elsewhere a peak is of all parts so far.
	}
}
