import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { letterSchema } from '#archive/letter/schema.ts';
import { parseDocument } from '../document/document.ts';
import { hexSha256 } from '../files/sha256.ts';
import { LedgerRefusal } from '../ledger/ledger-refusal.ts';
import type { StoredLetter } from './publishable.ts';

/** A letter’s file, whole. */
export interface LetterOnDisk extends StoredLetter {
	readonly bytes: Uint8Array;
	readonly sha256: string;
}

/** Where a letter’s latest version stands. */
export function letterFile(content: string, id: string): string {
	return join(content, 'letters', ...id.split('/')).concat('.md');
}

/** Where an older version of a letter stands. */
export function versionFile(content: string, id: string, version: number): string {
	return join(content, 'versions', ...id.split('/'), `v${version}.md`);
}

/** The letter at an id, null where there is none. @throws LedgerRefusal where its file is no letter’s. */
export function readLetter(content: string, id: string): LetterOnDisk | null {
	const path = letterFile(content, id);
	if (!existsSync(path)) return null;
	const bytes = readFileSync(path);
	return { ...storedLetter(bytes, path), bytes, sha256: hexSha256(bytes) };
}

/**
 * Takes a letter’s file apart.
 *
 * @param path for the message
 * @throws LedgerRefusal naming the fields that cannot be as they are
 */
export function storedLetter(bytes: Uint8Array, path: string): StoredLetter {
	const stored = parsed(Buffer.from(bytes).toString('utf8'));
	const letter = letterSchema.safeParse(stored?.data);
	if (stored && letter.success) return { letter: letter.data, body: stored.body };
	const faults = letter.error?.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`) ?? [];
	throw new LedgerRefusal(
		`${path} cannot be read as a letter (${stored ? faults.join('; ') : 'its front matter is not YAML'}). Correct its front matter, or bring the file back from git.`,
	);
}

function parsed(text: string) {
	try {
		return parseDocument(text);
	} catch {
		return null;
	}
}
