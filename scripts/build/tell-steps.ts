import type { AstroIntegration } from 'astro';

/** The message before a slow step, by the integration that runs it. */
const longSteps: Readonly<Record<string, string>> = {
	'search-index': 'Making the search index…',
};

/** Reports something about a build to the person waiting. */
export type Tell = (message: string) => void;

/** Reports the progress of a build; it must be the first integration. */
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

/** Reports when an integration starts slow work after all pages are written. */
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
