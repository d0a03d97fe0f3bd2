/** What the system gives for bytes of a name that are not UTF-8. */
const undecoded = '\uFFFD';

/**
 * Whether a file can be opened by a name that the system gave: names from a ZIP of Windows that was unpacked on Linux are
 * in another charset.
 */
export function isUsableName(name: string): boolean {
	return !name.includes(undecoded);
}
