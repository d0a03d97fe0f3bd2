import { ArchiveInUse } from '#store/files/archive-in-use.ts';
import { StorageFault } from '#store/files/storage-fault.ts';
import { LedgerRefusal } from '#store/ledger/ledger-refusal.ts';
import { ConfigError } from '../../cli/config-error.ts';
import { NotDone } from '../../cli/not-done.ts';
import { UsageError } from '../../cli/usage-error.ts';
import { Refusal } from '../../diagnostics/refusal.ts';
import { Rejected } from './rejected.ts';

/** Why something was not done, with the HTTP status that says so; null if nobody foresaw the error. */
export function reasonOf(error: unknown): { status: number; rule: string | null; reason: string } | null {
	if (error instanceof Rejected) return { status: error.status, rule: null, reason: error.message };
	if (error instanceof Refusal) return { status: 409, rule: error.ruleId, reason: error.message };
	if (error instanceof ArchiveInUse) return { status: 409, rule: 'archive-in-use', reason: error.message };
	const isForeseen = [NotDone, UsageError, ConfigError, LedgerRefusal, StorageFault].some(
		(kind) => error instanceof kind,
	);
	return error instanceof Error && isForeseen ? { status: 409, rule: null, reason: error.message } : null;
}
