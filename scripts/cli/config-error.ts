/** The publisher's configuration cannot be used: exit code 2. The message names what is wrong and what is allowed. */
export class ConfigError extends Error {
	override readonly name = 'ConfigError';
}
