import { writeSync } from 'node:fs';
import type { AstroIntegration } from 'astro';
import { BuildFailure } from './build-failure.ts';

/**
 * Lets a build that a gate stops end with the gate's own message. Astro would call it an unhandled error of a hook first,
 * which says nothing to a person and hides what does.
 *
 * @param said the message in the language of whoever builds
 * @returns what makes an integration of one: its hooks end the process with exit code 1 in place of throwing a BuildFailure
 */
export function failInWords(
	said: (message: string) => string,
): (integration: AstroIntegration) => AstroIntegration {
	return (integration) => {
		const hooks = Object.entries(integration.hooks).map(([name, hook]) => [
			name,
			inWords(hook as Hook, said),
		]);
		return { ...integration, hooks: Object.fromEntries(hooks) };
	};
}

type Hook = (options: unknown) => unknown;

function inWords(hook: Hook, said: (message: string) => string): Hook {
	return async (options) => {
		try {
			return await hook(options);
		} catch (error) {
			if (!(error instanceof BuildFailure)) throw error;
			writeSync(process.stderr.fd, `\n${said(error.message)}\n`);
			process.exit(1);
		}
	};
}
