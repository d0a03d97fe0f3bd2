const temporaryEnding = '.tmp';

/**
 * Name of a file before it is renamed into place: every file and folder that a killed program can leave in the content is
 * called like this, so that `.gitignore` has them in one line and the next command finds them.
 *
 * @example
 * temporaryName('25-k.md') // '.25-k.md.4321.tmp', where 4321 is this process
 */
export function temporaryName(name: string): string {
	return `.${name}.${process.pid}${temporaryEnding}`;
}

/**
 * True for the name of a temporary file, whoever made it.
 *
 * @example
 * isTemporary('.25-k.md.4321.tmp') // true
 * isTemporary('25-k.tmp') // false
 */
export function isTemporary(name: string): boolean {
	return name.startsWith('.') && name.endsWith(temporaryEnding);
}
