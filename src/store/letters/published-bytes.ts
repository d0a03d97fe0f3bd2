import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { relative } from 'node:path';
import { contentPaths } from '../content-paths.ts';
import { hexSha256 } from '../files/sha256.ts';

/** Bytes; a letter is much smaller. */
const largest = 2 ** 28;

/**
 * The bytes of a published version, known by their hash: in `versions/`, in `letters/`, else in the history of either in
 * git. Null if they are nowhere.
 */
export function publishedBytes(
	content: string,
	id: string,
	{ version, text }: { readonly version: number; readonly text: string },
): Uint8Array | null {
	const paths = contentPaths(content);
	const places = [paths.version(id, version), paths.letter(id)];
	const isIt = (bytes: Uint8Array | null): bytes is Uint8Array => bytes !== null && hexSha256(bytes) === text;
	for (const path of places) {
		const bytes = existsSync(path) ? readFileSync(path) : null;
		if (isIt(bytes)) return bytes;
	}
	for (const path of places) {
		const name = relative(content, path).replaceAll('\\', '/');
		for (const commit of linesOf(git(content, ['rev-list', '--all', '--', name]))) {
			const bytes = git(content, ['cat-file', 'blob', `${commit}:./${name}`]);
			if (isIt(bytes)) return bytes;
		}
	}
	return null;
}

/** What to say when a published version is in none of these places. */
export function nowhere(id: string, { version, text }: { version: number; text: string }): string {
	return `Version ${version} of ${id} (SHA-256 ${text}) is neither in content/versions nor in the history of git, and it must stay at its address. Undo the edit of content/letters/${id}.md, or put there the bytes of a backup, a mirror or the published site (letters/${id}.md); then run npm run correct -- ${id} --begin, and edit again.`;
}

/** What git prints, null if it fails: there is no git, no repository, or no such file in that commit. */
function git(folder: string, args: readonly string[]): Uint8Array | null {
	try {
		return execFileSync('git', args, {
			cwd: folder,
			stdio: ['ignore', 'pipe', 'ignore'],
			maxBuffer: largest,
		});
	} catch {
		return null;
	}
}

function linesOf(bytes: Uint8Array | null): string[] {
	return bytes ? Buffer.from(bytes).toString('utf8').split('\n').filter(Boolean) : [];
}
