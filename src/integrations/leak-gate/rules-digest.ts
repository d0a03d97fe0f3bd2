import { createHash } from 'node:crypto';
import { codeDigest } from '#store/files/code-digest.ts';
import type { RulesDigest } from './judged-files.ts';
import type { GateRules } from './leak-finders.ts';

/** Everything except the file that a verdict depends on: the finders, the readers of files, and the versions of libraries. */
const code = ['src/{archive,integrations,store,tables}/**/*.{ts,json}', 'package-lock.json'];

/**
 * A digest of the rules by which the gate judges files: its code, the program that runs it, and what the archive allows.
 *
 * @param root of the project
 * @param further patterns of code, below the root, that a verdict depends on too
 */
export function rulesDigest(
	root: string,
	{ contacts, kinds, keep }: GateRules,
	further: readonly string[] = [],
): RulesDigest {
	const bodies = Object.entries(contacts);
	const plain = [kinds, keep, bodies.map(([id, { emailDomains }]) => [id, emailDomains])];
	const hashes = bodies.flatMap(([id, { emails, phones, printed = [] }]) => [
		...[...emails].map((email) => digestOf([id, 'email', email])),
		...[...phones].map((phone) => digestOf([id, 'phone', phone])),
		...[...printed].map((line) => digestOf([id, 'printed', line])),
	]);
	return {
		rules: digestOf([codeDigest(root, [...code, ...further]), process.versions, plain]),
		contacts: Buffer.concat(hashes.sort(Buffer.compare)),
	};
}

function digestOf(value: unknown): Buffer {
	return createHash('sha256').update(JSON.stringify(value)).digest();
}
