import { existsSync } from 'node:fs';
import { contentPaths } from '#store/content-paths.ts';
import { documentsBelow } from '#store/files/documents-below.ts';
import { readLedgerFiles } from '#store/ledger/ledger-files.ts';
import { readLetter } from '#store/letters/read-letter.ts';
import { folderSize } from '../check-size/folder-size.ts';
import { type SizeVerdict, sizeVerdict } from '../check-size/size-verdict.ts';
import { faultFindings } from '../cli/report/fault-findings.ts';
import type { Finding } from '../cli/report/finding.ts';
import { checkFolder } from '../ledger/check-folder.ts';

/** Root of the release that the program comes with (content/ledger/releases.jsonl). */
export const exampleRoot = '56c221792181807b652f63a0eba276b59108c8708b0a20d36e1da59f5edc4d30';

/** What a publisher wants to know about an archive before it is published. */
export interface ArchiveState {
	readonly letters: number;
	/** Public bodies that have a letter. */
	readonly authorities: number;
	/** What the gates of a build would stop it for. */
	readonly faults: readonly Finding[];
	/** Letters with doubts that nobody has settled, by id; the release has taken the others of them. */
	readonly doubtful: ReadonlyMap<string, readonly string[]>;
	/** Letters that no release has recorded. */
	readonly drafts: readonly string[];
	/** Number and date of the last release, or null. */
	readonly release: { readonly number: number; readonly date: string } | null;
	/** Of the built site; null if there is none. */
	readonly size: SizeVerdict | null;
	/** Whether it goes on from the release that the program comes with, of one letter. */
	readonly isExample: boolean;
}

/**
 * Looks at an archive as its build’s first gates do, without building it.
 *
 * @param content folder of its content
 * @param site folder of the built site, which may be missing
 * @throws LedgerRefusal if a letter’s file cannot be read
 */
export function archiveState(content: string, site: string): ArchiveState {
	const ids = documentsBelow(contentPaths(content).letters);
	const ledger = readLedgerFiles(content);
	const recorded = new Set(ledger.files.flatMap(({ lines }) => lines.map(({ record }) => record.letter)));
	const last = ledger.releases.lines.at(-1)?.record ?? null;
	return {
		letters: ids.length,
		authorities: new Set(ids.map((id) => id.split('/')[0])).size,
		faults: faultFindings(content, checkFolder(content)),
		doubtful: new Map(
			ids.flatMap((id) => {
				const review = readLetter(content, id)?.letter.review ?? [];
				return review.length > 0 ? [[id, review] as const] : [];
			}),
		),
		drafts: ids.filter((id) => !recorded.has(id)),
		release: last && { number: last.number, date: last.date },
		size: existsSync(site) ? sizeVerdict(folderSize(site)) : null,
		isExample: ledger.releases.lines[0]?.record.root === exampleRoot,
	};
}
