import type { AstroIntegration } from 'astro';
import type { GateFault } from '#store/gate/content-rules.ts';
import { gateReport } from '#store/gate/gate-report.ts';

/**
 * Fails a build at its start where the content cannot be published: a file that has no place there or cannot be read, a
 * text that would run something, a letter dropped, an old version changed, a line of the ledger lost.
 *
 * @param faults looks through the content
 * @throws Error that names every fault and what to do
 */
export function contentGate(faults: () => readonly GateFault[]): AstroIntegration {
	return {
		name: 'content-gate',
		hooks: {
			'astro:build:start': ({ logger }) => {
				const found = faults();
				if (found.length > 0) throw new Error(gateReport(found));
				logger.info('the content is sound and agrees with the ledger');
			},
		},
	};
}
