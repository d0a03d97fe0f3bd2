import type { AstroIntegration } from 'astro';
import type { LedgerFault } from '#archive/ledger/fault.ts';
import { ledgerReport } from '#archive/ledger/ledger-report.ts';

/**
 * Fails a build at its start where the content does not agree with the ledger of what was published: a letter dropped, an
 * old version changed, a line of the ledger lost.
 *
 * @param faults compares the content with the ledger
 * @throws Error that names every fault and what to do
 */
export function ledgerGate(faults: () => readonly LedgerFault[]): AstroIntegration {
	return {
		name: 'ledger-gate',
		hooks: {
			'astro:build:start': ({ logger }) => {
				const found = faults();
				if (found.length > 0) throw new Error(ledgerReport(found));
				logger.info('the content agrees with the ledger');
			},
		},
	};
}
