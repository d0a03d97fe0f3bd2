import { LedgerRefusal } from '../ledger/ledger-refusal.ts';
import type { GateFault } from './content-rules.ts';
import { gateReport } from './gate-report.ts';

/** The content cannot be built or released as it stands. The message is for people, the faults for other reporters. */
export class GateRefusal extends LedgerRefusal {
	/** Folder of the content, from which the faults' subjects are paths. */
	readonly content: string;
	readonly faults: readonly GateFault[];

	constructor(content: string, faults: readonly GateFault[]) {
		super(gateReport(faults));
		this.content = content;
		this.faults = faults;
	}
}
