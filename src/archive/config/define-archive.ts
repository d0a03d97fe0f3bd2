import type { z } from 'astro/zod';
import { describeFault } from './describe-fault.ts';
import { type ArchiveConfig, archiveConfigSchema } from './schema.ts';

/**
 * Checks the publisher's configuration.
 *
 * @throws Error naming each wrong setting by its path, with what stands there and what is expected of it.
 * @example
 * defineArchive({ …, url: 'vidpovid' })
 * // Error: archive.config.ts cannot be used: url is "vidpovid"; expected: an address that begins with https://
 */
export function defineArchive(settings: z.input<typeof archiveConfigSchema>): ArchiveConfig {
	const result = archiveConfigSchema.safeParse(settings);
	if (result.success) return result.data;
	const faults = result.error.issues.flatMap((issue) => describeFault(issue, settings));
	throw new Error(
		`archive.config.ts cannot be used:\n${faults.map((fault) => `  ${fault}`).join('\n')}\nCorrect these settings; each is described in docs/configuration.md.`,
	);
}
