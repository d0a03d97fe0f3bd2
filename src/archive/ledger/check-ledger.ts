import type { Sha256 } from '../proof/merkle-tree.ts';
import { checkContent } from './check-content.ts';
import { checkHistories } from './check-histories.ts';
import { checkReleases } from './check-releases.ts';
import type { ArchiveContent, LedgerFiles } from './content.ts';
import type { LedgerFault } from './fault.ts';
import { letterHistories } from './letter-history.ts';

/**
 * Everything that is wrong between the ledger and the content, and in the ledger itself. Letters that have no line yet are
 * drafts, and no fault.
 *
 * @param sha256 of Node or of a browser
 */
export function checkLedger(ledger: LedgerFiles, content: ArchiveContent, sha256: Sha256): LedgerFault[] {
	const read = [...ledger.releases.faults, ...ledger.files.flatMap(({ faults }) => faults)];
	const records = ledger.files.flatMap(({ lines }) => lines.map(({ record }) => record));
	const histories = letterHistories(records);
	return [
		...read,
		...checkHistories(ledger, histories),
		...checkReleases(ledger, sha256),
		...checkContent(histories, content),
	];
}
