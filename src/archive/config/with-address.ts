import type { ArchiveConfig } from './schema.ts';

/**
 * The configuration with another address: a host that publishes a fork knows it better than the file does (`ARCHIVE_URL`).
 *
 * @param url the address, with or without `/` at its end; undefined or empty leaves the configuration as it is
 * @throws Error if it is no address.
 */
export function withAddress(config: ArchiveConfig, url: string | undefined): ArchiveConfig {
	if (!url) return config;
	if (!URL.canParse(url) || !/^https?:/.test(url)) {
		throw new Error(
			`ARCHIVE_URL is not an address: it must begin with https:// and name the archive's root.`,
		);
	}
	return { ...config, url: url.endsWith('/') ? url : `${url}/` };
}
