import archive from '../../archive.config.ts';
import type { ArchiveConfig } from '../archive/config/schema.ts';

/**
 * The archive's configuration as this build uses it: `archive.config.ts`, with its address replaced by `ARCHIVE_URL`
 * where the host knows better (GitHub Pages tells a fork its own address).
 */
export const settings: ArchiveConfig = withAddress(archive, process.env['ARCHIVE_URL']);

function withAddress(config: ArchiveConfig, url: string | undefined): ArchiveConfig {
	if (!url) return config;
	if (!URL.canParse(url) || !/^https?:/.test(url)) {
		throw new Error(
			`ARCHIVE_URL is not an address: it must begin with https:// and name the archive's root.`,
		);
	}
	return { ...config, url: url.endsWith('/') ? url : `${url}/` };
}
