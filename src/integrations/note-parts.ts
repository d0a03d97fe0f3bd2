import type { AstroIntegration } from 'astro';
import { notePart } from '#store/files/part-log.ts';

/** Measures the time that Astro itself takes in a build; it must be the first integration. */
export function astroParts(): AstroIntegration {
	return {
		name: 'astro-parts',
		hooks: {
			'astro:build:start': () => notePart('start'),
			'astro:build:generated': () => notePart('pages'),
		},
	};
}

/**
 * Measures the time that an integration takes once all pages are written (`notePart`).
 *
 * @returns the integration, with measurement
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
