import { existsSync } from 'node:fs';
import { copyFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import sirv from 'sirv';
import { publishedFiles } from './published-files.ts';

/**
 * Publishes each letter's content file beside its page, as it is: `letters/<id>.md`. The development server answers with
 * the same files.
 *
 * A copy after the build, not an endpoint: of 10,000 letters it costs a second instead of five.
 *
 * @param lettersFolder `<content>/letters`
 */
export function letterSources(lettersFolder: string): AstroIntegration {
	return {
		name: 'letter-sources',
		hooks: {
			'astro:server:setup': ({ server }) => {
				server.middlewares.use('/letters', sirv(lettersFolder, { dev: true }));
			},
			'astro:build:done': async ({ dir }) => {
				if (!existsSync(lettersFolder)) return;
				const published = path.join(fileURLToPath(dir), 'letters');
				const sources = publishedFiles(lettersFolder)
					.filter((file) => file.endsWith('.md'))
					.values();
				const copyRest = async () => {
					// Its folder is there: each letter has its page beside it.
					for (const file of sources)
						await copyFile(path.join(lettersFolder, file), path.join(published, file));
				};
				await Promise.all(Array.from({ length: COPIES_AT_ONCE }, copyRest));
			},
		},
	};
}

const COPIES_AT_ONCE = 16;
