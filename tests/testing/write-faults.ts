import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { join, resolve, sep } from 'node:path';

/**
 * What happens at a write: `killed`: the program dies before it; `torn`: it dies when half of it is done; `full`: the disk
 * is full from here on, and only removing and renaming go on.
 */
export type WriteFault = 'killed' | 'torn' | 'full';

/** What came of a program that was run with a fault. */
export interface Faulted<T> {
	/** Writes that it tried, by the names of the calls, the one with the fault among them. */
	readonly writes: readonly string[];
	/** What it gave, or what it threw where it did not come to its end. */
	readonly result: T | null;
	readonly error: unknown;
}

/**
 * Runs something in this process, with a fault at one of its writes. A program that has died writes no more: every later
 * write is refused too, so that the disk is left as a kill would leave it, whoever catches the error on the way.
 *
 * @param folder whose writes count
 * @param at number of the write, from 1; Infinity for none, to count them
 */
export async function withFault<T>(
	folder: string,
	{ fault, at }: { fault: WriteFault; at: number },
	work: () => Promise<T>,
): Promise<Faulted<T>> {
	const root = fs.realpathSync(folder) + sep;
	const files = new Set<number>();
	const real = { ...fs };
	const writes: string[] = [];
	const isOurs = (place: unknown) =>
		typeof place === 'number'
			? files.has(place)
			: typeof place === 'string' && resolve(place).startsWith(root);
	const meet = (name: string, args: readonly unknown[]) => {
		writes.push(name);
		if (writes.length < at) return;
		const isKill = fault !== 'full';
		if (isKill && writes.length === at && fault === 'torn') halfOf(real, name, args);
		if (isKill) throw new Error('the program is dead');
		if (!frees.has(name) && (writes.length === at || name !== 'renameSync'))
			throw Object.assign(new Error(`ENOSPC: no space left on device, ${name}`), { code: 'ENOSPC' });
	};
	const patched: Record<string, Call> = {
		closeSync: (file) => {
			files.delete(Number(file));
			real.closeSync(Number(file));
		},
	};
	// What is flushed while the program goes on: many at once, begun in order.
	patched['fsync'] = (file, done) => {
		if (isOurs(file)) meet('fsync', [file]);
		real.fsync(Number(file), done as fs.NoParamCallback);
	};
	for (const [name, call] of Object.entries(real)) {
		if (!isCall(call)) continue;
		if (writers.has(name))
			patched[name] = (...args) => {
				const counts = isOurs(args[0]) && !changesNothing(real, name, args);
				if (counts) meet(name, args);
				const given = call(...args);
				if (name === 'openSync' && counts) files.add(Number(given));
				return given;
			};
		if ((writers.has(`${name}Sync`) && !(name in patched)) || name === 'createWriteStream')
			patched[name] = (...args) => {
				if (isOurs(args[0]))
					throw new Error(`${name} writes into the content, and no fault is made of that yet`);
				return call(...args);
			};
	}
	Object.assign(fs, patched);
	syncBuiltinESMExports();
	try {
		return { result: await work(), error: null, writes };
	} catch (error) {
		return { result: null, error, writes };
	} finally {
		Object.assign(fs, Object.fromEntries(Object.entries(real).filter(([name]) => name in patched)));
		syncBuiltinESMExports();
	}
}

/** The faults that differ at a call: nothing is halved but what is written or removed, and what frees space needs none. */
export function faultsAt(call: string): WriteFault[] {
	const faults: WriteFault[] = frees.has(call) ? [] : ['full'];
	if (call === 'writeFileSync' || call === 'writeSync' || call === 'rmSync') faults.push('torn');
	// A kill before a flush leaves what a kill after it leaves.
	if (call !== 'fsyncSync' && call !== 'fsync') faults.push('killed');
	return faults;
}

type Call = (...args: readonly unknown[]) => unknown;

function isCall(value: unknown): value is Call {
	return typeof value === 'function';
}

/** A file that is opened to be read, a folder that is there. */
function changesNothing(real: typeof fs, name: string, [first, second]: readonly unknown[]): boolean {
	if (name === 'openSync') return (second ?? 'r') === 'r';
	return name === 'mkdirSync' && real.existsSync(String(first));
}

/** Half of what a call would have done. */
function halfOf(real: typeof fs, name: string, [first, second]: readonly unknown[]): void {
	if (name === 'writeFileSync' || name === 'writeSync') {
		const bytes = typeof second === 'string' ? Buffer.from(second) : (second as Uint8Array);
		const half = bytes.subarray(0, bytes.length >> 1);
		if (typeof first === 'number') real.writeSync(first, half);
		else real.writeFileSync(String(first), half);
	}
	if (name === 'rmSync' && real.statSync(String(first), { throwIfNoEntry: false })?.isDirectory()) {
		const [one] = real.readdirSync(String(first)).sort();
		if (one !== undefined) real.rmSync(join(String(first), one), { recursive: true });
	}
}

/** Calls that change the disk. */
const writers = new Set(
	[
		...[
			'appendFile',
			'chmod',
			'chown',
			'copyFile',
			'cp',
			'fchmod',
			'fsync',
			'fdatasync',
			'ftruncate',
			'link',
		],
		...['mkdir', 'mkdtemp', 'open', 'rename', 'rm', 'rmdir', 'symlink', 'truncate', 'unlink', 'utimes'],
		...['write', 'writeFile', 'writev'],
	].map((name) => `${name}Sync`),
);
/** Calls that need no space. */
const frees = new Set(['rmSync', 'rmdirSync', 'unlinkSync']);
