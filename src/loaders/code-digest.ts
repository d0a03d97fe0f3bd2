import { createHash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What decides how a content file is read, below the project's root: tests and fixtures do not. */
const rules = ['src/content.config.ts', 'src/{archive,loaders,store}/**/*.{ts,json}'];
const notRules = ['src/**/*.test.ts', 'src/**/{fixtures,testing}/**'];

/**
 * A digest of the code that reads content, in hex: what was kept of a file by other code is not kept any longer, though
 * the file is the same.
 */
export function codeDigest(root: string): string {
	const hash = createHash('sha256');
	for (const file of globSync(rules, { cwd: root, exclude: notRules }).sort()) {
		const bytes = readFileSync(join(root, file));
		hash.update(`${file} ${bytes.length}\n`).update(bytes);
	}
	return hash.digest('hex');
}
