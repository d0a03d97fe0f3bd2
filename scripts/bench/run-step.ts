import { spawn } from 'node:child_process';
import { type ProcessUse, processTree } from './process-tree.ts';

/** What a program of a step used: several of one name count together. */
export interface ProgramUse {
	readonly name: string;
	/** CPU time of all processes of this name, in seconds. */
	readonly cpuSeconds: number;
	/** Largest resident memory of any one of them, in MB (10^6 bytes). */
	readonly peakMemory: number;
}

/** A measured step. */
export interface StepUse {
	readonly wallSeconds: number;
	/** By program, the one with most CPU time first; empty if the system does not tell. */
	readonly programs: readonly ProgramUse[];
}

/** How often the processes are looked at, in milliseconds: what lives shorter, or is used after the last look, is missed. */
const interval = 100;
/** How much of a failed step's output is shown. */
const tailLines = 30;
/** How much of the output is kept, in characters. */
const tailLength = 20_000;

/** What is run besides Node with this project's own folder and environment. */
interface Surroundings {
	readonly program?: string;
	readonly cwd?: string;
	/** Whether the program did its work, by its exit code and the end of its standard output; code 0 if not given. */
	readonly isDone?: (code: number | null, output: string) => boolean;
}

/**
 * Runs Node, or another program, with these arguments, measured.
 *
 * @throws Error with the end of the program's output where it fails.
 */
export async function runStep(
	args: readonly string[],
	environment: Record<string, string> = {},
	{ program = process.execPath, cwd, isDone = (code) => code === 0 }: Surroundings = {},
): Promise<StepUse> {
	const seen = new Map<number, ProcessUse>();
	const started = performance.now();
	const child = spawn(program, args, {
		env: { ...process.env, CI: '1', ...environment },
		stdio: ['ignore', 'pipe', 'pipe'],
		...(cwd !== undefined && { cwd }),
	});
	let tail = '';
	let output = '';
	const keepTail = (chunk: Buffer) => {
		tail = (tail + chunk).slice(-tailLength);
	};
	child.stdout.on('data', keepTail);
	child.stdout.on('data', (chunk: Buffer) => {
		output = (output + chunk).slice(-tailLength);
	});
	child.stderr.on('data', keepTail);
	const watch = setInterval(() => {
		for (const use of processTree(child.pid ?? -1)) seen.set(use.pid, use);
	}, interval);
	const code = await new Promise<number | null>((resolve, reject) => {
		child.on('error', reject);
		child.on('close', resolve);
	}).finally(() => clearInterval(watch));
	if (!isDone(code, output)) {
		const lines = tail.trimEnd().split('\n').slice(-tailLines);
		throw new Error(
			`${program === process.execPath ? 'node' : program} ${args.join(' ')} failed (code ${code}). The end of what it said:\n${lines.join('\n')}`,
		);
	}
	return { wallSeconds: (performance.now() - started) / 1000, programs: byProgram([...seen.values()]) };
}

/** CPU seconds of a step; null if the system does not tell. */
export function cpuOf({ programs }: StepUse): number | null {
	return programs.length > 0 ? programs.reduce((sum, { cpuSeconds }) => sum + cpuSeconds, 0) : null;
}

function byProgram(uses: readonly ProcessUse[]): ProgramUse[] {
	return [...Map.groupBy(uses, nameOf)]
		.map(([name, found]) => ({
			name,
			cpuSeconds: found.reduce((sum, use) => sum + use.cpuSeconds, 0),
			peakMemory: Math.max(...found.map((use) => use.peakMemory)),
		}))
		.sort((a, b) => b.cpuSeconds - a.cpuSeconds);
}

/** Node names its main thread `MainThread` on newer versions. */
function nameOf({ name }: ProcessUse): string {
	return name === 'MainThread' || name.startsWith('node') ? 'node' : name;
}
