import { createHash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const notRules = ['**/*.test.ts', '**/{fixtures,testing}/**'];

/**
 * A digest of code, in hex: what was kept of a file by other code is not kept any longer, though the file is the same.
 * Tests and fixtures are no code.
 *
 * @param rules patterns of the files that decide, below the project's root
 */
export function codeDigest(root: string, rules: readonly string[]): string {
	const hash = createHash('sha256');
	for (const file of globSync([...rules], { cwd: root, exclude: notRules }).sort()) {
		const bytes = readFileSync(join(root, file));
		hash.update(`${file} ${bytes.length}\n`).update(bytes);
	}
	return hash.digest('hex');
}
