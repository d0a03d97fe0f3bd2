import type { z } from 'astro/zod';
import type { LedgerFault } from './fault.ts';
import type { HashText } from './ledger-line.ts';
import { type LedgerRecord, ledgerRecord, type Release, releaseRecord } from './record.ts';

/** A line of a ledger’s file with its own hash, which the next one names. */
export interface LedgerLine<T> {
	readonly record: T;
	readonly sha256: string;
}

/** A file of the ledger, read. */
export interface LedgerFile<T> {
	/** From `content/ledger/`, without its ending: `<authority>/<year>`, or `releases`. */
	readonly name: string;
	/** The lines that can be read, in their order. */
	readonly lines: readonly LedgerLine<T>[];
	/** Lines that cannot be read, and those that do not follow the line before them. */
	readonly faults: readonly LedgerFault[];
}

/**
 * Reads a file of letters’ lines.
 *
 * @param name `<authority>/<year>`
 */
export function readLedgerFile(name: string, text: string, hash: HashText): LedgerFile<LedgerRecord> {
	const file = readLines(name, text, ledgerRecord, hash);
	const strays = file.lines
		.filter(({ record }) => fileOf(record.letter) !== name)
		.map(({ record }) => brokenLedger(name, `a line of ${record.letter} stands in the wrong file`));
	return { ...file, faults: [...file.faults, ...strays] };
}

/** Reads the file of releases. */
export function readReleases(text: string, hash: HashText): LedgerFile<Release> {
	return readLines('releases', text, releaseRecord, hash);
}

/**
 * The file of the ledger that holds a letter’s lines.
 *
 * @example
 * fileOf('04053625/2018/25-k-170iz') // '04053625/2018'
 */
export function fileOf(letter: string): string {
	return letter.slice(0, letter.lastIndexOf('/'));
}

/** A fault of a file that only the three commands may write. */
export function brokenLedger(name: string, what: string): LedgerFault {
	return {
		rule: 'broken-ledger',
		subject: `ledger/${name}.jsonl`,
		message: `In the ledger ${what}. Lines are only ever added, by npm run release, correct and withdraw. Bring the file back from git as it was; git log -p shows which commit did more than add lines.`,
	};
}

function readLines<T extends { previous: string | null }>(
	name: string,
	text: string,
	schema: z.ZodType<T>,
	hash: HashText,
): LedgerFile<T> {
	const lines: LedgerLine<T>[] = [];
	const faults: LedgerFault[] = [];
	const fault = (at: number, what: string) => faults.push(brokenLedger(name, `line ${at + 1} ${what}`));
	let previous: string | null = null;
	const all = text.split('\n');
	// The last line ends as every line does; what a crash or an editor left behind it is no line.
	if (all.pop() !== '') fault(all.length, 'has no end');
	for (const [at, line] of all.entries()) {
		const record = schema.safeParse(fromJson(line)).data;
		const sha256 = hash(line);
		if (!record) fault(at, 'cannot be read');
		else {
			if (record.previous !== previous)
				fault(at, 'does not follow the line before it: one was changed or lost');
			lines.push({ record, sha256 });
		}
		previous = sha256;
	}
	return { name, lines, faults };
}

function fromJson(line: string): unknown {
	try {
		return JSON.parse(line);
	} catch {
		return undefined;
	}
}
