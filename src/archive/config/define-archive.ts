import type { z } from 'astro/zod';
import { type ArchiveConfig, archiveConfigSchema } from './schema.ts';

/**
 * Checks the publisher's configuration.
 *
 * @throws Error naming each wrong setting by its path, with what is expected of it.
 * @example
 * defineArchive({ …, url: 'vidpovid' })
 * // Error: archive.config.ts cannot be used: url: an address that begins with https://
 */
export function defineArchive(settings: z.input<typeof archiveConfigSchema>): ArchiveConfig {
	const result = archiveConfigSchema.safeParse(settings);
	if (result.success) return result.data;
	const faults = result.error.issues.map(
		(issue) => `  ${issue.path.join('.') || '(root)'}: ${issue.message}`,
	);
	throw new Error(
		`archive.config.ts cannot be used:\n${faults.join('\n')}\nCorrect these settings; each is described in docs/configuration.md.`,
	);
}
