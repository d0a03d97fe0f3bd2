import { fileOf, type LedgerFile } from './ledger-file.ts';
import { chainedLines, type HashText, type Unchained } from './ledger-line.ts';
import { type LedgerRecord, ledgerRecord } from './record.ts';

/** The ledger’s files as they will be with more lines, each in its letter’s file. Faults stay those that were read. */
export function extendLedger(
	files: readonly LedgerFile<LedgerRecord>[],
	records: readonly Unchained<LedgerRecord>[],
	hash: HashText,
): LedgerFile<LedgerRecord>[] {
	const byName = new Map(files.map((file) => [file.name, file]));
	for (const [name, own] of Map.groupBy(records, ({ letter }) => fileOf(letter))) {
		const before = byName.get(name) ?? { name, lines: [], faults: [] };
		const text = chainedLines(own, before.lines.at(-1)?.sha256 ?? null, hash);
		const added = text
			.split('\n')
			.slice(0, -1)
			.map((line) => ({ record: ledgerRecord.parse(JSON.parse(line)), sha256: hash(line) }));
		byName.set(name, { ...before, lines: [...before.lines, ...added] });
	}
	return [...byName.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
}
