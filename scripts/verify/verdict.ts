/** What a check of a mirror found. Paths are from the mirror’s root, in code-unit order. */
export interface Verdict {
	/** What was checked against: `SHA256SUMS` or `manifest-sha512.txt`. */
	readonly manifest: string;
	/** How many files the manifest names. */
	readonly files: number;
	readonly missing: readonly string[];
	readonly changed: readonly string[];
	readonly added: readonly string[];
	/** What else is wrong, a sentence each. */
	readonly faults: readonly string[];
	/** How many texts of letters were checked against the release; absent if the mirror has no release statement. */
	readonly proofs?: number;
}

/** A mirror as it is: its files, each with a way to compute its digest. */
export interface FoundFiles {
	readonly names: ReadonlySet<string>;
	/** Digest in hexadecimal; null if the file cannot be read whole. */
	readonly digest: (name: string) => Promise<string | null>;
}

/**
 * Compares a mirror with a manifest, file by file.
 *
 * @param ignored names that belong to the mirror though no manifest lists them
 * @param step is called after each file
 */
export async function compare(
	manifest: string,
	expected: ReadonlyMap<string, string>,
	found: FoundFiles,
	ignored: ReadonlySet<string>,
	step: () => void,
): Promise<Verdict> {
	const missing: string[] = [];
	const changed: string[] = [];
	for (const [name, digest] of [...expected].sort(([a], [b]) => (a < b ? -1 : 1))) {
		if (!found.names.has(name)) missing.push(name);
		else if ((await found.digest(name)) !== digest) changed.push(name);
		step();
	}
	const added = [...found.names].filter((name) => !expected.has(name) && !ignored.has(name)).sort();
	return { manifest, files: expected.size, missing, changed, added, faults: [] };
}

/** Whether a mirror is what its manifest says. */
export function isWhole({ missing, changed, added, faults }: Verdict): boolean {
	return missing.length + changed.length + added.length + faults.length === 0;
}
