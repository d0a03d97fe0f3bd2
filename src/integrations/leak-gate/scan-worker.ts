/** Program of a worker: scans its share of a built site's files and posts the leaks it found. */
import { parentPort, workerData } from 'node:worker_threads';
import { borrowLetters, type LentLetters } from '#store/letters/letter-memory.ts';
import { type JudgedKeys, openJudged } from './judged-files.ts';
import { type GateRules, leakFinders } from './leak-finders.ts';
import { type Leak, scanForLeaks } from './scan-for-leaks.ts';
import type { ValueHashes } from './value-hashes.ts';

/** What a worker is given. */
export interface ScanWork extends GateRules {
	/** Folder of the built site. */
	readonly dir: string;
	/** The share, as paths from the site's root. */
	readonly files: readonly string[];
	/** Files that the publisher laid beside the pages. */
	readonly own: ReadonlySet<string>;
	readonly isQuick: boolean;
	/** Values of the letters’ requisites. */
	readonly values: ValueHashes;
	/** Keys of the files that were found clean before. */
	readonly judgedBefore: JudgedKeys;
	/** What the build has parsed already. */
	readonly letters: LentLetters;
}

/** What a worker answers. */
export interface ScanResult {
	readonly leaks: readonly Leak[];
	/** Keys of the files that are clean. */
	readonly judged: Uint8Array;
}

const { dir, files, own, isQuick, values, judgedBefore, letters, ...rules } = workerData as ScanWork;
borrowLetters(letters);
const judged = openJudged(judgedBefore);
const scope = { part: files, own, isQuick, values, ...(isQuick && { judged }) };
const leaks = scanForLeaks(dir, leakFinders(rules), scope);
parentPort?.postMessage({ leaks, judged: judged.all() } satisfies ScanResult);
