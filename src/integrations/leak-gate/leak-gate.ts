import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { publicContacts } from '../../archive/config/public-contacts.ts';
import type { ArchiveConfig } from '../../archive/config/schema.ts';
import type { Jurisdiction } from '../../archive/jurisdictions/jurisdiction.ts';
import { leakReport } from './leak-report.ts';
import { readAuthorities } from './read-authorities.ts';
import { type FindLeaks, scanForLeaks } from './scan-for-leaks.ts';

/** What the gate has to know: whose forms it looks for, and where it learns what is public. */
export interface LeakGateOptions {
	readonly jurisdictions: readonly Pick<Jurisdiction, 'findLeaks' | 'phoneDigits'>[];
	readonly config: Pick<ArchiveConfig, 'contact' | 'redaction'>;
	/** Folder of the public bodies' files, `<content>/authorities`. */
	readonly authoritiesFolder: string;
}

/**
 * Fails the build where a published file holds personal data. It must be the last integration that sees the built
 * site: what is written after it is not checked.
 *
 * @throws Error that names every file, kind and line, never a value.
 */
export function leakGate({ jurisdictions, config, authoritiesFolder }: LeakGateOptions): AstroIntegration {
	return {
		name: 'leak-gate',
		hooks: {
			'astro:build:done': ({ dir, logger }) => {
				const authorities = readAuthorities(authoritiesFolder);
				const finders = jurisdictions.map((jurisdiction): FindLeaks => {
					const known = publicContacts(authorities, config, jurisdiction);
					return (text) => jurisdiction.findLeaks(text, known);
				});
				const leaks = scanForLeaks(fileURLToPath(dir), (text) => [
					...new Set(finders.flatMap((findLeaks) => findLeaks(text))),
				]);
				if (leaks.length > 0) throw new Error(leakReport(leaks));
				logger.info('no personal data in the published files');
			},
		},
	};
}
