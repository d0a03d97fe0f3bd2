import { spawnSync } from 'node:child_process';

/**
 * Runs Astro in the foreground, without its telemetry: an archive asks no other host for anything.
 *
 * @param environment variables of its own
 * @returns Astro's exit code
 */
export function runAstro(
	args: readonly string[],
	environment: Readonly<Record<string, string>> = {},
): number {
	const { status } = spawnSync(process.execPath, ['node_modules/astro/bin/astro.mjs', ...args], {
		stdio: 'inherit',
		env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', ASTRO_DEV_BACKGROUND: '0', ...environment },
	});
	return status ?? 1;
}
