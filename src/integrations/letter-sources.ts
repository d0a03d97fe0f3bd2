import { cpSync, existsSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import sirv from 'sirv';

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
			'astro:build:done': ({ dir }) => {
				if (!existsSync(lettersFolder)) return;
				cpSync(lettersFolder, path.join(fileURLToPath(dir), 'letters'), {
					recursive: true,
					filter: (source) => !path.basename(source).startsWith('.'),
				});
			},
		},
	};
}
