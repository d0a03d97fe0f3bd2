import { writeSync } from 'node:fs';
import type { AstroIntegration } from 'astro';
import { BuildFailure } from './build-failure.ts';

/**
 * Makes a build stopped by a gate end with the gate's own message. Astro would first call it an unhandled error of a hook,
 * which tells a person nothing and hides what does.
 *
 * @param said translates the message into the user's language
 * @returns wraps an integration: its hooks end the process with exit code 1 instead of throwing a BuildFailure
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
