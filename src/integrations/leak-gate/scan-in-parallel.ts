import { availableParallelism } from 'node:os';
import type { WordsByHand } from '#archive/letter/by-hand.ts';
import { collectGarbage } from '#store/files/collect-garbage.ts';
import { filesUnder } from '#store/files/files-under.ts';
import { lentLetters } from '#store/letters/letter-memory.ts';
import { filesOfPart } from './files-of-part.ts';
import { isWordIndex } from './is-word-index.ts';
import { type Judged, keepJudged, openJudged, readJudged } from './judged-files.ts';
import type { Leak } from './leak.ts';
import { olderAmong } from './markdown-of.ts';
import { openScanWorkers } from './open-scan-workers.ts';
import { placesOfLeaks } from './places-of-leaks.ts';
import { rulesDigest } from './rules-digest.ts';
import { saidByLetters } from './said-by-letters.ts';
import type { ScanShare, ScanWork } from './scan-worker.ts';
import { seeFiles } from './see-files.ts';
import type { CopiesOfContent } from './telling-copies.ts';
import { unknownFiles } from './unknown-files.ts';

/** Fewer files than this per worker are scanned faster than a worker starts. */
const filesAWorker = 1000;
/** How many files a worker gets at a time: few enough that all end together, enough that they seldom wait. */
const filesAShare = 500;
/** A copy takes as long as some pages. */
const copiesAWorker = 100;
const copiesAShare = 25;

/** Example: `.html` after the letter's address in `letters/04053625/2018/25-k-170iz.html`. */
const afterLetter = /(?<=^letters\/[^/.]+\/[^/.]+\/[^/.]+)[/.].*$/;

/** What is scanned, and by which rules. */
export interface ParallelWork
	extends Omit<ScanWork, 'keep' | 'isQuick' | 'values' | 'judgedBefore' | 'letters'> {
	/** Words that a person has opened elsewhere than in a letter. */
	readonly opened: readonly WordsByHand[];
	/** Copies of sources, and the path of the module that exports `textOfCopy`. */
	readonly copies: CopiesOfContent & { readonly reader: string };
	/** Where it is kept which files were found clean, and the project whose code judged them. */
	readonly memory: { readonly file: string; readonly root: string };
	/** Settles when nothing more is written into the site; null if nothing is. */
	readonly whole: Promise<void> | null;
	/** Ids of the letters whose files are looked at, where nothing else is (`lettersOfPart`). */
	readonly part: ReadonlySet<string> | null;
}

/** What leaks, in order of file and line; the same however many cores there are. */
export interface ParallelLeaks {
	/** What copies of sources reveal that their letters do not. */
	readonly copies: readonly Leak[];
	readonly files: readonly Leak[];
}

/**
 * Looks for personal data in every file of a built site and in copies of sources, on all cores. A file that was found clean by the
 * same rules in the build before, and whose letter is the same, is not looked at again. Where files still come, it begins with those
 * that are there, and looks at the others, and at what has changed, once the site is whole.
 *
 * @throws what a worker throws
 */
export async function scanInParallel({
	opened,
	memory,
	copies,
	part,
	whole,
	...work
}: ParallelWork): Promise<ParallelLeaks> {
	const seen = seeFiles(work.dir);
	const all = seen.files;
	const ofPart = (files: readonly string[]) => (part ? filesOfPart(files, part) : files);
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
	const { dir, own, ...rulesAsked } = { ...work, contacts: given.contacts, keep: given.keep };
	const rules = rulesDigest(memory.root, rulesAsked);
	const judgedBefore = readJudged(memory.file, rules);
	const known = openJudged(judgedBefore);
	const knowsNone = judgedBefore.keys.length + judgedBefore.byValues.length === 0;
	const scope = { own, judged: known, values: given.values, olderOf: olderAmong(all) };
	const unknown = (files: readonly string[]) =>
		knowsNone ? ofPart(files) : unknownFiles(work.dir, ofPart(files), scope);
	const later = async () => {
		await whole;
		return whole ? unknown(seen.later()) : [];
	};
	const quick = await scan({ files: unknown(all), later, copies }, { ...given, judgedBefore, isQuick: true });
	keepJudged(memory.file, rules, [known.taken(), ...quick.judged]);
	if (quick.files.length === 0) return quick;
	// If something leaks, every place of it is looked for: that takes longer, but then nothing is published anyway.
	const places = placesOfLeaks(work.dir, ofPart(filesUnder(work.dir)), quick.files);
	const thorough = { ...given, judgedBefore: readJudged('', rules), isQuick: false };
	const found = await scan({ files: places, copies: { ...copies, copies: [] }, bare: quick.bare }, thorough);
	return {
		copies: quick.copies,
		files: found.files.toSorted((a, b) => (a.file === b.file ? 0 : a.file < b.file ? -1 : 1)),
	};
}

/** What is looked at. */
interface Looked extends Pick<ParallelWork, 'copies'> {
	readonly files: readonly string[];
	/** Files that come meanwhile. */
	readonly later?: () => Promise<readonly string[]>;
	/** SHA-256 of copies in plain text that were looked at already. */
	readonly bare?: ReadonlySet<string>;
}

/** What was seen there. */
interface Seen extends ParallelLeaks {
	readonly judged: readonly Judged[];
	readonly bare: ReadonlySet<string>;
}

/** Copies first: who has looked at one in plain text need not look at its file again. */
async function scan({ files, later, copies, bare }: Looked, work: Omit<ScanWork, 'letters'>): Promise<Seen> {
	const some = Math.ceil(files.length / filesAWorker + copies.copies.length / copiesAWorker);
	const workers = openScanWorkers(Math.max(1, Math.min(availableParallelism(), some)), {
		...work,
		letters: lentLetters(),
	});
	// What the workers were given has left twice as much garbage.
	collectGarbage();
	try {
		const told = await workers.handOut(copyShares(copies));
		const seen = bare ?? new Set(told.flatMap(({ bare }) => [...bare]));
		await workers.tellAll({ bare: seen });
		const lookAt = (files: readonly string[]) => workers.handOut(sharesOf(files).map((files) => ({ files })));
		const first = await lookAt(files);
		const found = [...first, ...(later ? await lookAt(await later()) : [])];
		return {
			copies: told.flatMap(({ leaks }) => leaks),
			files: found.flatMap(({ leaks }) => leaks),
			judged: found.map(({ judged }) => judged),
			bare: seen,
		};
	} finally {
		await workers.end();
	}
}

function* copyShares({ copies, ...where }: ParallelWork['copies']): Generator<ScanShare> {
	for (let at = 0; at < copies.length; at += copiesAShare)
		yield { copies: { ...where, copies: copies.slice(at, at + copiesAShare) } };
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
