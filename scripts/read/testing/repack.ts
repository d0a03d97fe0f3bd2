import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

/**
 * Packs an office document anew with some of its parts changed, for tests: a function gives the part's new text (it gets
 * '' where there was no such part), null leaves the part out.
 */
export function repack(
	bytes: Uint8Array,
	changes: Readonly<Record<string, ((text: string) => string | Uint8Array) | null>>,
): Uint8Array {
	const parts = unzipSync(bytes);
	for (const [name, change] of Object.entries(changes)) {
		if (change === null) {
			delete parts[name];
			continue;
		}
		const content = change(parts[name] ? strFromU8(parts[name]) : '');
		parts[name] = typeof content === 'string' ? strToU8(content) : new Uint8Array(content);
	}
	return zipSync(parts);
}
