import { digestNamed, digestOf } from './digest.ts';
import type { FileReference } from './xml-references.ts';

/**
 * Whether all the named files are there as they were signed: false if one is missing or is another, null if an
 * algorithm is not known here or no file is named.
 */
export function filesMatch(
	references: readonly FileReference[],
	fileNamed: (uri: string) => Uint8Array | null,
): boolean | null {
	return digestsMatch(
		references.map(({ uri, algorithm, digest, transforms }) => {
			const file = fileNamed(uri);
			if (!file) return false;
			const name = digestNamed(algorithm);
			const found = name && digestOf(name, file);
			if (found?.equals(digest)) return true;
			// A file transformed before hashing may be unchanged although its hash differs.
			return found && transforms?.length === 0 ? false : null;
		}),
	);
}

/** Combines several verdicts: one false is enough; if there are none, or one is unknown, the result is unknown. */
export function digestsMatch(verdicts: readonly (boolean | null)[]): boolean | null {
	if (verdicts.includes(false)) return false;
	return verdicts.length === 0 || verdicts.includes(null) ? null : true;
}
