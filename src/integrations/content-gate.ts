import type { AstroIntegration } from 'astro';
import { BuildFailure } from './build-failure.ts';

/** Says to a build that the content was looked through by the command that began it. */
export const contentIsChecked = 'ARCHIVE_CONTENT_CHECKED';

/**
 * Looks through the content before a build that `npm run build` did not begin, so that whoever calls Astro itself
 * publishes nothing that the command would refuse.
 *
 * @param refuse throws what is to be said where the content is not sound
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
