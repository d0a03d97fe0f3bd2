import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { type LeakGateOptions, type LeakGatePlaces, refuseLeakySite } from './refuse-leaky-site.ts';

/** Tells a build that the command that started it looks for leaks once Astro’s process, and what that holds, is gone. */
const isLookedAtAfter = 'ARCHIVE_LEAKS_AFTER';

/**
 * Fails a build that `npm run build` did not start if a published file contains personal data (`refuseLeakySite`), so that whoever
 * runs Astro directly publishes nothing that the command would refuse. It must be the last integration that sees the built site.
 *
 * @throws BuildFailure that names every file, kind and line, never a value.
 */
export function leakGate(options: LeakGateOptions): AstroIntegration {
	let places: Omit<LeakGatePlaces, 'dir' | 'whole'>;
	if (process.env[isLookedAtAfter] === 'yes') return { name: 'leak-gate', hooks: {} };
	return {
		name: 'leak-gate',
		hooks: {
			'astro:config:done': ({ config: astro }) => {
				places = {
					publicDir: fileURLToPath(astro.publicDir),
					memory: {
						file: fileURLToPath(new URL('judged-files', astro.cacheDir)),
						root: fileURLToPath(astro.root),
					},
				};
			},
			'astro:build:done': async ({ dir, logger }) => {
				await refuseLeakySite({ dir: fileURLToPath(dir), whole: null, ...places }, options);
				logger.info('no personal data in the published files');
			},
		},
	};
}
