import { type LedgerFault, ledgerRules } from './fault.ts';
import { faultSections } from './fault-sections.ts';

/** What a person is told about faults: by rule, what is at fault, why, what to do, and where more is written. */
export function ledgerReport(faults: readonly LedgerFault[]): string {
	return [
		`The content does not agree with the ledger of what was published: ${faults.length === 1 ? '1 fault' : `${faults.length} faults`}. Links and citations lead to every published letter and version, so nothing is built until they agree.`,
		...faultSections(faults, ledgerRules),
	].join('\n');
}
