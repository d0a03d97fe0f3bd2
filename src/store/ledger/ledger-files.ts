import { existsSync, readFileSync } from 'node:fs';
import type { LedgerFiles } from '#archive/ledger/content.ts';
import { fileOf, readLedgerFile, readReleases } from '#archive/ledger/ledger-file.ts';
import { chainedLines, type Unchained } from '#archive/ledger/ledger-line.ts';
import type { LedgerRecord, Release } from '#archive/ledger/record.ts';
import type { Changes } from '../changes/changes.ts';
import { contentPaths } from '../content-paths.ts';
import { filesBelow } from '../files/documents-below.ts';
import { hexSha256 } from '../files/sha256.ts';

const releases = 'releases';
const ledgerEnding = '.jsonl';

/** Reads `ledger/` of a content folder; a missing one has no lines. Never throws on what lines say: they become faults. */
export function readLedgerFiles(content: string): LedgerFiles {
	const names = filesBelow(contentPaths(content).ledger, ledgerEnding)
		.map((file) => file.slice(0, -ledgerEnding.length))
		.sort();
	return {
		files: names
			.filter((name) => name !== releases)
			.map((name) => readLedgerFile(name, ledgerText(content, name), hexSha256)),
		releases: readReleases(ledgerText(content, releases), hexSha256),
	};
}

/** Adds events of letters to the ledger, each to its letter’s file, in the order given. */
export function appendRecords(changes: Changes, records: readonly Unchained<LedgerRecord>[]): void {
	for (const [name, own] of Map.groupBy(records, ({ letter }) => fileOf(letter))) append(changes, name, own);
}

/** Closes a release. */
export function appendRelease(changes: Changes, release: Unchained<Release>): void {
	append(changes, releases, [release]);
}

function append(changes: Changes, name: string, records: readonly Unchained<LedgerRecord | Release>[]): void {
	const path = contentPaths(changes.content).ledgerFile(name);
	const before = Buffer.from(changes.read(path) ?? []).toString('utf8');
	const last = before === '' ? null : hexSha256(before.split('\n').at(-2) ?? '');
	changes.write(path, before + chainedLines(records, last, hexSha256));
}

/** A file of the ledger, '' if there is none. */
export function ledgerText(content: string, name: string): string {
	const path = contentPaths(content).ledgerFile(name);
	return existsSync(path) ? readFileSync(path, 'utf8') : '';
}
