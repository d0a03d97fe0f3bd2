import archive from '../../archive.config.ts';
import type { ArchiveConfig } from '../archive/config/schema.ts';
import { withAddress } from '../archive/config/with-address.ts';

/**
 * The archive's configuration as this build uses it: `archive.config.ts`, with its address replaced by `ARCHIVE_URL`
 * where the host knows better (GitHub Pages tells a fork its own address).
 */
export const settings: ArchiveConfig = withAddress(archive, process.env['ARCHIVE_URL']);
