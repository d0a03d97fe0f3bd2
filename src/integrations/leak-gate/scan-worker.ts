/** Program of a worker: scans its share of a built site's files and posts the leaks it found. */
import { parentPort, workerData } from 'node:worker_threads';
import { borrowLetters, type LentLetters } from '#store/letters/letter-memory.ts';
import { type GateRules, leakFinders } from './leak-finders.ts';
import { scanForLeaks } from './scan-for-leaks.ts';
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
	/** What the build has parsed already. */
	readonly letters: LentLetters;
}

const { dir, files, own, isQuick, values, letters, ...rules } = workerData as ScanWork;
borrowLetters(letters);
parentPort?.postMessage(scanForLeaks(dir, leakFinders(rules), { part: files, own, isQuick, values }));
