import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { publicContacts } from '#archive/config/public-contacts.ts';
import type { ArchiveConfig } from '#archive/config/schema.ts';
import { jurisdictions } from '#archive/jurisdictions/index.ts';
import { readAuthorities } from '#store/authorities/read-authorities.ts';
import { leakReport } from './leak-report.ts';
import { scanInParallel } from './scan-in-parallel.ts';

/** What the gate has to know: where it learns what is public. */
export interface LeakGateOptions {
	readonly config: Pick<ArchiveConfig, 'contact' | 'redaction'>;
	/** Its bodies’ contacts are public, and the copies that its letters name were checked by ingest. */
	readonly contentFolder: string;
}

/**
 * Fails the build where a published file holds personal data. It must be the last integration that sees the built
 * site: what is written after it is not checked.
 *
 * @throws Error that names every file, kind and line, never a value.
 */
export function leakGate({ config, contentFolder }: LeakGateOptions): AstroIntegration {
	return {
		name: 'leak-gate',
		hooks: {
			'astro:build:done': async ({ dir, logger }) => {
				const authorities = readAuthorities(contentFolder);
				const contacts = Object.fromEntries(
					Object.values(jurisdictions).map((jurisdiction) => [
						jurisdiction.id,
						publicContacts(authorities, config, jurisdiction),
					]),
				);
				const leaks = await scanInParallel({ dir: fileURLToPath(dir), contacts });
				if (leaks.length > 0) throw new Error(leakReport(leaks));
				logger.info('no personal data in the published files');
			},
		},
	};
}
