import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { ArchiveConfig } from '#archive/config/schema.ts';
import { withAddress } from '#archive/config/with-address.ts';

/** The publisher's configuration; ARCHIVE_CONFIG names another, so that tests have one of their own. */
const file = pathToFileURL(resolve(process.env['ARCHIVE_CONFIG'] || 'archive.config.ts')).href;

const { default: archive } = (await import(/* @vite-ignore */ file)) as { default: ArchiveConfig };

/**
 * The archive's configuration as this build uses it: `archive.config.ts`, with its address replaced by `ARCHIVE_URL`
 * if the host knows better (GitHub Pages tells a fork its own address).
 */
export const settings: ArchiveConfig = withAddress(archive, process.env['ARCHIVE_URL']);
