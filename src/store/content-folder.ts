import { resolve } from 'node:path';

/** Folder of the content that is built: `ARCHIVE_CONTENT`, else the archive's own `content/`. Absolute. */
export const contentFolder = resolve(process.env['ARCHIVE_CONTENT'] ?? 'content');
