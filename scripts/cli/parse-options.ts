import { type ParseArgsOptionsConfig, parseArgs } from 'node:util';
import { UsageError } from './usage-error.ts';

/**
 * Parses the words of a command line.
 *
 * @param options as `parseArgs` of node:util takes them
 * @throws UsageError if an option is unknown or lacks its value
 * @example
 * parseOptions(['--json', 'letters'], { json: { type: 'boolean' } })
 * // { values: { json: true }, positionals: ['letters'] }
 */
export function parseOptions<const Options extends ParseArgsOptionsConfig>(
	argv: readonly string[],
	options: Options,
) {
	try {
		return parseArgs({ args: [...argv], allowPositionals: true, options });
	} catch (error) {
		throw new UsageError(error instanceof Error ? error.message : String(error));
	}
}
