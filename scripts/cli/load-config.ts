import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { ArchiveConfig } from '#archive/config/schema.ts';
import { withAddress } from '#archive/config/with-address.ts';
import { ConfigError } from './config-error.ts';
import { configSlip } from './config-slip.ts';

/** The archive’s own, wherever the command is run. */
const own = join(import.meta.dirname, '../../archive.config.ts');

/**
 * The publisher's configuration: `archive.config.ts`, or the file that ARCHIVE_CONFIG names; ARCHIVE_URL replaces its address.
 *
 * @throws ConfigError if there is no such file, or it cannot be read or used
 */
export async function loadConfig(
	{ ARCHIVE_CONFIG, ARCHIVE_URL }: NodeJS.ProcessEnv = process.env,
): Promise<ArchiveConfig> {
	const name = ARCHIVE_CONFIG || 'archive.config.ts';
	const file = ARCHIVE_CONFIG ? resolve(ARCHIVE_CONFIG) : own;
	if (!existsSync(file)) {
		throw new ConfigError(
			`There is no ${name}. Run the command in the archive’s own folder${ARCHIVE_CONFIG ? ', or correct ARCHIVE_CONFIG' : ''}.`,
		);
	}
	const config = await importConfig(file, name);
	try {
		return withAddress(config, ARCHIVE_URL);
	} catch (error) {
		throw new ConfigError((error as Error).message);
	}
}

async function importConfig(file: string, name: string): Promise<ArchiveConfig> {
	let config: ArchiveConfig | undefined;
	try {
		config = ((await import(pathToFileURL(file).href)) as { default?: ArchiveConfig }).default;
	} catch (error) {
		// The messages of defineArchive are already written for a person.
		if (error instanceof Error && error.message.includes('cannot be used:'))
			throw new ConfigError(error.message);
		const { line, why } = configSlip(error, readFileSync(file, 'utf8'));
		throw line === null
			? new ConfigError(
					`${name} cannot be read. ${why} Compare the file with the examples in docs/configuration.md.`,
					{ cause: error },
				)
			: new ConfigError(
					`${name} cannot be read (line ${line}). ${why} Compare the file with the examples in docs/configuration.md.`,
					{ cause: error },
				);
	}
	if (config !== undefined) return config;
	throw new ConfigError(
		`${name} cannot be read. Its settings must stand in export default defineArchive({ … }). Compare the file with the examples in docs/configuration.md.`,
	);
}
