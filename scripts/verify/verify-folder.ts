import { existsSync, readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { manifestName, parseChecksums, signatureName } from './checksums.ts';
import { digestFile } from './digest-file.ts';
import { filesUnder } from './files-under.ts';
import type { StartProgress } from './start-progress.ts';
import { compare, type Verdict } from './verdict.ts';
import { withProofs } from './with-proofs.ts';

/** Checks an unpacked mirror against its `SHA256SUMS`. @throws Error if it has none, or a damaged one. */
export async function verifyFolder(folder: string, start: StartProgress): Promise<Verdict> {
	const manifest = join(folder, manifestName);
	if (!existsSync(manifest)) {
		throw new Error(
			`${folder} has no ${manifestName}: it is not a mirror, or its manifest was lost. Name the folder in which ${manifestName} lies.`,
		);
	}
	const expected = parseChecksums(readFileSync(manifest, 'utf8'));
	const names = new Set(filesUnder(folder));
	const verdict = await compare(
		manifestName,
		expected,
		{
			names,
			digest: (name) => digestFile(join(folder, name)).catch(() => null),
		},
		new Set([manifestName, signatureName]),
		start(expected.size),
	);
	return withProofs(verdict, names, (name) => readFile(join(folder, name)).catch(() => null));
}
