import type { AstroIntegration } from 'astro';
import { BuildFailure } from './build-failure.ts';

/** Tells a build that the command that started it has already checked the content. */
export const contentIsChecked = 'ARCHIVE_CONTENT_CHECKED';

/**
 * Checks the content before a build that `npm run build` did not start, so that whoever runs Astro directly
 * publishes nothing that the command would refuse.
 *
 * @param refuse throws the message if the content is not sound
 */
export function contentGate(refuse: () => void): AstroIntegration {
	return {
		name: 'content-gate',
		hooks: {
			'astro:config:setup': ({ command }) => {
				if (command !== 'build' || process.env[contentIsChecked] === 'yes') return;
				try {
					refuse();
				} catch (error) {
					throw new BuildFailure(error instanceof Error ? error.message : String(error));
				}
			},
		},
	};
}
