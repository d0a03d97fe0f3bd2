import type { AstroIntegration } from 'astro';
import { notePart } from '#store/files/part-log.ts';

/** Notes what Astro itself takes of a build; it must be the first integration. */
export function astroParts(): AstroIntegration {
	return {
		name: 'astro-parts',
		hooks: {
			'astro:config:setup': () => notePart('start'),
			'astro:build:start': () => notePart('content store'),
			'astro:build:generated': () => notePart('pages'),
		},
	};
}

/**
 * Notes what an integration takes once all pages are written (`notePart`).
 *
 * @returns the integration, which is measured
 */
export function noteParts(integration: AstroIntegration): AstroIntegration {
	const hook = integration.hooks['astro:build:done'];
	if (!hook) return integration;
	const measured: typeof hook = async (options) => {
		await hook(options);
		notePart(integration.name);
	};
	return { ...integration, hooks: { ...integration.hooks, 'astro:build:done': measured } };
}
