import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { WordsByHand } from '#archive/letter/by-hand.ts';
import { collectGarbage } from '#store/files/collect-garbage.ts';
import { lentLetters } from '#store/letters/letter-memory.ts';
import { publishedFiles } from '../published-files.ts';
import { isWordIndex } from './is-word-index.ts';
import { keepJudged, openJudged, readJudged } from './judged-files.ts';
import type { Leak } from './leak.ts';
import { letterOfFile } from './letter-of-file.ts';
import { rulesDigest } from './rules-digest.ts';
import { saidByLetters } from './said-by-letters.ts';
import type { ScanResult, ScanWork } from './scan-worker.ts';
import { unknownFiles } from './unknown-files.ts';

/** Fewer files than this per worker are scanned faster than a worker starts. */
const filesAWorker = 1000;
/** How many files a worker gets at a time: few enough that all end together, enough that they seldom wait. */
const filesAShare = 500;

/** Example: `.html` after the letter's address in `letters/04053625/2018/25-k-170iz.html`. */
const afterLetter = /(?<=^letters\/[^/.]+\/[^/.]+\/[^/.]+)[/.].*$/;

/**
 * A worker reads one file, or a part of a long one, at a time; what it remembers of words and pieces, and of which letters are
 * parsed, fills 160 MB with ten thousand letters.
 */
const resourceLimits = { maxOldGenerationSizeMb: 384, maxYoungGenerationSizeMb: 24 };

/** What is scanned, and by which rules. */
export interface ParallelWork
	extends Omit<ScanWork, 'keep' | 'isQuick' | 'values' | 'judgedBefore' | 'letters'> {
	/** Words that a person has opened elsewhere than in a letter. */
	readonly opened: readonly WordsByHand[];
	/** Where it is kept which files were found clean, and the project whose code judged them. */
	readonly memory: { readonly file: string; readonly root: string };
	/** Ids of the letters whose files are looked at, where nothing else is (`lettersOfPart`). */
	readonly part: ReadonlySet<string> | null;
}

/**
 * Looks for personal data in every file of a built site, on all cores. A file that was found clean by the same rules in the
 * build before, and whose letter is the same, is not looked at again.
 *
 * @returns every place, in order of file and line; the same however many cores there are.
 * @throws what a worker throws
 */
export async function scanInParallel({ opened, memory, part, ...work }: ParallelWork): Promise<Leak[]> {
	const all = publishedFiles(work.dir);
	const files = part ? all.filter((file) => part.has(letterOfFile(file, '') ?? '')) : all;
	const said = saidByLetters(work.dir, all);
	const given = {
		...work,
		contacts: Object.fromEntries(
			Object.entries(work.contacts).map(([id, contacts]) => [
				id,
				{ ...contacts, printed: said.printed.get(id) ?? new Set<string>() },
			]),
		),
		keep: [...opened, ...said.opened],
		values: said.values,
	};
	const { dir, own, bare, ...rulesAsked } = { ...work, contacts: given.contacts, keep: given.keep };
	const rules = rulesDigest(memory.root, rulesAsked);
	const judgedBefore = readJudged(memory.file, rules);
	const known = openJudged(judgedBefore);
	const knowsNone = judgedBefore.keys.length + judgedBefore.byValues.length === 0;
	const unknown = knowsNone
		? files
		: unknownFiles(work.dir, files, { own, judged: known, values: given.values });
	const quick = await scan(unknown, { ...given, judgedBefore, isQuick: true });
	keepJudged(memory.file, rules, [known.taken(), ...quick.map(({ judged }) => judged)]);
	if (quick.every(({ leaks }) => leaks.length === 0)) return [];
	// If something leaks, every place is looked for: that takes longer, but then nothing is published anyway.
	const found = await scan(files, { ...given, judgedBefore: readJudged('', rules), isQuick: false });
	return found
		.flatMap(({ leaks }) => leaks)
		.sort((a, b) => (a.file === b.file ? 0 : a.file < b.file ? -1 : 1));
}

async function scan(
	files: readonly string[],
	work: Omit<ScanWork, 'letters'>,
): Promise<readonly ScanResult[]> {
	const count = Math.max(1, Math.min(availableParallelism(), Math.ceil(files.length / filesAWorker)));
	const shares = sharesOf(files);
	const workerData = { ...work, letters: lentLetters() };
	// What the workers were given has left twice as much garbage.
	collectGarbage();
	const results = await Promise.all(Array.from({ length: count }, () => scanInWorker(workerData, shares)));
	return results.flat();
}

/**
 * Parts files into shares that workers take one after another, so that they end together. Files of one letter are in one
 * share, and all words of the search index: what they are compared with is read once.
 */
function* sharesOf(files: readonly string[]): Generator<readonly string[]> {
	const words = files.filter(isWordIndex);
	if (words.length > 0) yield words;
	let share: string[] = [];
	let last = '';
	for (const file of files) {
		if (isWordIndex(file)) continue;
		const group = file.replace(afterLetter, '');
		if (group !== last && share.length >= filesAShare) {
			yield share;
			share = [];
		}
		share.push(file);
		last = group;
	}
	if (share.length > 0) yield share;
}

function scanInWorker(workerData: ScanWork, shares: Iterator<readonly string[]>): Promise<ScanResult[]> {
	return new Promise((resolve, reject) => {
		const results: ScanResult[] = [];
		const worker = new Worker(new URL('./scan-worker.ts', import.meta.url), { workerData, resourceLimits });
		const handNext = () => {
			const { value } = shares.next();
			if (value) return worker.postMessage(value);
			resolve(results);
			void worker.terminate();
		};
		worker.on('message', (result: ScanResult) => {
			results.push(result);
			handNext();
		});
		worker.once('error', reject);
		worker.once('exit', (code) =>
			reject(new Error(`The leak gate's worker ended with ${code} and no answer.`)),
		);
		handNext();
	});
}
