import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { LedgerFiles } from '#archive/ledger/content.ts';
import { fileOf, readLedgerFile, readReleases } from '#archive/ledger/ledger-file.ts';
import { chainedLines, type Unchained } from '#archive/ledger/ledger-line.ts';
import type { LedgerRecord, Release } from '#archive/ledger/record.ts';
import { atomicWrite } from '../files/atomic-write.ts';
import { hexSha256 } from '../files/sha256.ts';

/** Reads `ledger/` of a content folder; a missing one has no lines. Never throws on what lines say: they become faults. */
export function readLedgerFolder(content: string): LedgerFiles {
	const folder = join(content, 'ledger');
	const names = existsSync(folder)
		? readdirSync(folder, { recursive: true, encoding: 'utf8' })
				.map((name) => name.replaceAll('\\', '/'))
				.filter((name) => name.endsWith('.jsonl') && !name.split('/').some((part) => part.startsWith('.')))
				.map((name) => name.slice(0, -'.jsonl'.length))
				.sort()
		: [];
	return {
		files: names
			.filter((name) => name !== releases)
			.map((name) => readLedgerFile(name, textOf(content, name), hexSha256)),
		releases: readReleases(textOf(content, releases), hexSha256),
	};
}

/** Adds events of letters to the ledger, each to its letter’s file, in the order given. A file is written whole or not at all. */
export function appendRecords(content: string, records: readonly Unchained<LedgerRecord>[]): void {
	for (const [name, own] of Map.groupBy(records, ({ letter }) => fileOf(letter))) append(content, name, own);
}

/** Closes a release. */
export function appendRelease(content: string, release: Unchained<Release>): void {
	append(content, releases, [release]);
}

function append(content: string, name: string, records: readonly Unchained<LedgerRecord | Release>[]): void {
	const before = textOf(content, name);
	const last = before === '' ? null : hexSha256(before.split('\n').at(-2) ?? '');
	atomicWrite(content, pathOf(content, name), before + chainedLines(records, last, hexSha256));
}

function textOf(content: string, name: string): string {
	const path = pathOf(content, name);
	return existsSync(path) ? readFileSync(path, 'utf8') : '';
}

function pathOf(content: string, name: string): string {
	return join(content, 'ledger', ...name.split('/')).concat('.jsonl');
}

const releases = 'releases';
