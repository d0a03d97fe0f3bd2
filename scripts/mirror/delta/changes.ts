import type { Checksums } from '../../verify/checksums.ts';

/** What happened to a file between two states. */
export interface Change {
	readonly file: string;
	readonly kind: 'created' | 'updated' | 'deleted';
}

/**
 * Compares two states of a site by their manifests.
 *
 * @returns in code-unit order of the paths
 */
export function changesBetween(before: Checksums, after: Checksums): Change[] {
	const changes: Change[] = [];
	for (const [file, digest] of after) {
		const old = before.get(file);
		if (old !== digest) changes.push({ file, kind: old === undefined ? 'created' : 'updated' });
	}
	for (const file of before.keys()) if (!after.has(file)) changes.push({ file, kind: 'deleted' });
	return changes.sort((a, b) => (a.file < b.file ? -1 : 1));
}
