/** The program of a worker: scans the files of a built site that it is given, and posts the leaks of each share. */
import { parentPort, workerData } from 'node:worker_threads';
import { borrowLetters, type LentLetters } from '#store/letters/letter-memory.ts';
import { type Judged, type JudgedBefore, openJudged } from './judged-files.ts';
import type { Leak } from './leak.ts';
import { type GateRules, leakFinders } from './leak-finders.ts';
import { openScan } from './scan-for-leaks.ts';
import type { ValueHashes } from './value-hashes.ts';

/** What a worker gets before any file. */
export interface ScanWork extends GateRules {
	/** Folder of the built site. */
	readonly dir: string;
	/** Files that the publisher put next to the pages. */
	readonly own: ReadonlySet<string>;
	readonly isQuick: boolean;
	/** SHA-256 of copies of sources in plain text that were looked at already. */
	readonly bare: ReadonlySet<string>;
	/** Values of the letters’ requisites. */
	readonly values: ValueHashes;
	/** Files that were found clean before. */
	readonly judgedBefore: JudgedBefore;
	/** What the build has already parsed. */
	readonly letters: LentLetters;
}

/** A worker's answer to a share of files, which it gets as paths from the site's root. */
export interface ScanResult {
	readonly leaks: readonly Leak[];
	/** Files that are clean. */
	readonly judged: Judged;
}

const { dir, own, isQuick, bare, values, judgedBefore, letters, ...rules } = workerData as ScanWork;
borrowLetters(letters);
const judged = openJudged(judgedBefore);
const scan = openScan(dir, leakFinders(rules, bare), { own, isQuick, values, ...(isQuick && { judged }) });

parentPort?.on('message', (files: readonly string[]) => {
	const leaks = scan(files);
	parentPort?.postMessage({ leaks, judged: judged.taken() } satisfies ScanResult);
});
