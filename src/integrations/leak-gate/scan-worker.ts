/** The program of a worker: scans the files of a built site that it is given, and posts the leaks of each share. */
import { pathToFileURL } from 'node:url';
import { parentPort, workerData } from 'node:worker_threads';
import { borrowLetters, type LentLetters } from '#store/letters/letter-memory.ts';
import { type Judged, type JudgedBefore, openJudged } from './judged-files.ts';
import type { Leak } from './leak.ts';
import { type GateRules, leakFinders } from './leak-finders.ts';
import { openScan } from './scan-for-leaks.ts';
import { type CopiesOfContent, type TextOfCopy, tellingCopies } from './telling-copies.ts';
import type { ValueHashes } from './value-hashes.ts';

/** What a worker gets before any file. */
export interface ScanWork extends GateRules {
	/** Folder of the built site. */
	readonly dir: string;
	/** Files that the publisher put next to the pages. */
	readonly own: ReadonlySet<string>;
	readonly isQuick: boolean;
	/** Values of the letters’ requisites. */
	readonly values: ValueHashes;
	/** Files that were found clean before. */
	readonly judgedBefore: JudgedBefore;
	/** What the build has already parsed. */
	readonly letters: LentLetters;
}

/** What a worker is handed at a time. */
export type ScanShare =
	/** Copies of letters’ sources, to be read by the module of this path that exports `textOfCopy`. */
	| { readonly copies: CopiesOfContent & { readonly reader: string } }
	/** SHA-256 of copies in plain text that need not be looked at again. */
	| { readonly bare: ReadonlySet<string> }
	/** Files, as paths from the site’s root. */
	| { readonly files: readonly string[] };

/** A worker's answer to a share. */
export interface ScanResult {
	readonly leaks: readonly Leak[];
	/** Files that are clean. */
	readonly judged: Judged;
	/** SHA-256 of copies in plain text that need not be looked at again. */
	readonly bare: ReadonlySet<string>;
}

const { dir, own, isQuick, values, judgedBefore, letters, ...rules } = workerData as ScanWork;
borrowLetters(letters);
const judged = openJudged(judgedBefore);
const bare = new Set<string>();
const nothing: ReadonlySet<string> = new Set();
const scan = openScan(dir, leakFinders(rules, bare), { own, isQuick, values, ...(isQuick && { judged }) });

/** What a letter prints of its body is public in lists, which a copy is not. */
const contacts = Object.fromEntries(
	Object.entries(rules.contacts).map(([id, { printed: _, ...contacts }]) => [id, contacts]),
);

async function lookAt(share: ScanShare): Promise<ScanResult> {
	if ('files' in share) return { leaks: scan(share.files), judged: judged.taken(), bare: nothing };
	if ('bare' in share) {
		for (const sha256 of share.bare) bare.add(sha256);
		return { leaks: [], judged: judged.taken(), bare: nothing };
	}
	const { reader, ...copies } = share.copies;
	const { textOfCopy }: { readonly textOfCopy: TextOfCopy } = await import(pathToFileURL(reader).href);
	const told = await tellingCopies(copies, textOfCopy, contacts, new Set(rules.kinds));
	return { ...told, judged: judged.taken() };
}

parentPort?.on('message', async (share: ScanShare) => {
	parentPort?.postMessage(await lookAt(share));
});
