import { writeSync } from 'node:fs';
import type { AstroIntegration } from 'astro';
import { BuildFailure } from './build-failure.ts';

/**
 * Lets a build that a gate stops end with the gate's own message. Astro would call it an unhandled error of a hook first,
 * which says nothing to a person and hides what does.
 *
 * @returns the integration, whose hooks end the process with exit code 1 in place of throwing a BuildFailure
 */
export function failInWords(integration: AstroIntegration): AstroIntegration {
	const hooks = Object.entries(integration.hooks).map(([name, hook]) => [name, inWords(hook as Hook)]);
	return { ...integration, hooks: Object.fromEntries(hooks) };
}

type Hook = (options: unknown) => unknown;

function inWords(hook: Hook): Hook {
	return async (options) => {
		try {
			return await hook(options);
		} catch (error) {
			if (!(error instanceof BuildFailure)) throw error;
			writeSync(process.stderr.fd, `\n${error.message}\n`);
			process.exit(1);
		}
	};
}
