import { checkProofs, type ReadFile } from './check-proofs.ts';
import type { Verdict } from './verdict.ts';

/**
 * Adds to what was found of a site’s manifest what its letters’ proofs say, where it has a release statement.
 *
 * @param names its files from the site’s root
 */
export async function withProofs(
	verdict: Verdict,
	names: Iterable<string>,
	readFile: ReadFile,
): Promise<Verdict> {
	const files = [...names];
	if (!files.includes('release.json')) return verdict;
	const { checked, faults } = await checkProofs(readFile, () => files);
	const told = faults.map(({ path, message }) => `${path} ${message}.`);
	return { ...verdict, proofs: checked, faults: [...verdict.faults, ...told] };
}
