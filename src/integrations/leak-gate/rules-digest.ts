import { createHash } from 'node:crypto';
import { codeDigest } from '#store/files/code-digest.ts';
import type { GateRules } from './leak-finders.ts';

/** All that a verdict on a file goes by, but for the file: the finders, the readers of files, and the libraries' versions. */
const code = ['src/{archive,integrations,store,tables}/**/*.{ts,json}', 'package-lock.json'];

/**
 * A digest of the rules by which the gate judges files: its code, the program that runs it, and what the archive lets pass.
 *
 * @param root of the project
 */
export function rulesDigest(root: string, rules: GateRules): Buffer {
	const plain = JSON.stringify(rules, (_key, value) => (value instanceof Set ? [...value].sort() : value));
	return createHash('sha256')
		.update(JSON.stringify([codeDigest(root, code), process.versions, plain]))
		.digest();
}
