import { checkLedger } from '#archive/ledger/check-ledger.ts';
import { unfinishedChange } from '#store/changes/unfinished-change.ts';
import { sha256 } from '#store/files/sha256.ts';
import { checkContentFolder } from '#store/gate/check-content-folder.ts';
import type { GateFault } from '#store/gate/content-rules.ts';
import { ledgerBefore, type PastFile } from '#store/gate/ledger-before.ts';
import { ledgerLoss } from '#store/gate/ledger-loss.ts';
import { noSoundLetters } from '#store/gate/sound-letters.ts';
import { ledgerText, readLedgerFiles } from '#store/ledger/ledger-files.ts';
import { readArchiveContent } from '#store/ledger/read-archive-content.ts';

/**
 * Everything that is wrong with a content folder: by itself, between it and its ledger, and between the ledger and what
 * git had of it. If a change was left unfinished, it reports only that.
 *
 * @param past what git had, if known; otherwise git is asked
 * @param sound letters that an earlier check has passed
 */
export function checkFolder(
	content: string,
	past?: readonly PastFile[],
	sound = noSoundLetters,
): GateFault[] {
	const unfinished = unfinishedChange(content);
	if (unfinished) return [unfinished];
	const ledger = readLedgerFiles(content);
	const records = ledger.files.flatMap(({ lines }) => lines.map(({ record }) => record));
	const found = readArchiveContent(content);
	const named = new Set(records.map(({ letter }) => letter));
	return [
		...checkContentFolder(content, records, sound),
		...ledgerLoss(past ?? ledgerBefore(content), {
			textOf: (name) => ledgerText(content, name),
			knows: (id) => named.has(id) || found.letters.has(id) || found.tombstones.has(id),
		}),
		...checkLedger(ledger, found, sha256),
	];
}
