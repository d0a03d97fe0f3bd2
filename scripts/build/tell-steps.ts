import type { AstroIntegration } from 'astro';

/** What is said before a step that takes long, by the integration that takes it. */
const longSteps: Readonly<Record<string, string>> = {
	'search-index': 'Making the search index…',
	'leak-gate': 'Looking for personal data in the built files…',
};

/** Says something of a build to whoever waits for it. */
export type Tell = (message: string) => void;

/** Tells what a build has come to; it must be the first integration. */
export function tellSteps(tell: Tell): AstroIntegration {
	return {
		name: 'tell-steps',
		hooks: {
			'astro:config:setup': ({ command }) => {
				if (command === 'build') tell('Reading the letters…');
			},
			'astro:build:start': () => tell('Making the pages…'),
		},
	};
}

/** Tells when an integration begins what takes long once all pages are written. */
export function tellLongStep(tell: Tell): (integration: AstroIntegration) => AstroIntegration {
	return (integration) => {
		const hook = integration.hooks['astro:build:done'];
		const message = longSteps[integration.name];
		if (!hook || message === undefined) return integration;
		const told: typeof hook = (options) => {
			tell(message);
			return hook(options);
		};
		return { ...integration, hooks: { ...integration.hooks, 'astro:build:done': told } };
	};
}
