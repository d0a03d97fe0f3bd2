import { statSync } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';
import { findSources } from '../../ingest/find-sources.ts';
import { hashOfFile } from '../../ingest/hash-of-file.ts';
import { onDisk } from '../../read/open/byte-path.ts';
import { Rejected } from '../server/rejected.ts';

/** A source in the inbox. */
export interface InboxFile {
	/** As the desk's page names it: its path below the inbox, with `/`. */
	readonly file: string;
	readonly path: string;
	/** Null if it cannot be read. */
	readonly sha256: string | null;
}

/** Hashes of files by what the system says about them: a folder of scans is not read at each look. */
const hashes = new Map<string, { readonly state: string; readonly sha256: string }>();

/** The sources of an inbox, in order. */
export function inboxFiles(inbox: string): InboxFile[] {
	return findSources([inbox]).sources.map((path) => ({
		file: relative(inbox, path).split(sep).join('/'),
		path,
		sha256: hashOf(path),
	}));
}

/**
 * The path of a file of the inbox.
 *
 * @throws Rejected if it lies outside of it
 */
export function inboxPath(inbox: string, file: string): string {
	const path = resolve(inbox, file);
	if (!path.startsWith(resolve(inbox) + sep)) throw new Rejected(400, 'a file outside the inbox');
	// As the command line names it, so that both mean the same file.
	return join(inbox, relative(inbox, path));
}

function hashOf(path: string): string | null {
	try {
		const { mtimeMs, size } = statSync(onDisk(path));
		const state = `${mtimeMs} ${size}`;
		const known = hashes.get(path);
		if (known?.state === state) return known.sha256;
		const sha256 = hashOfFile(path);
		if (sha256 === null) return null;
		hashes.set(path, { state, sha256 });
		return sha256;
	} catch {
		// The reader tells why, once somebody takes the file.
		return null;
	}
}
