import type { Changes } from '../changes/changes.ts';
import { contentPaths } from '../content-paths.ts';
import { formatDocument } from '../document/document.ts';
import type { StoredAuthority } from '../letters/publishable.ts';

/** Writes the file of a public body. */
export function writeAuthority(changes: Changes, { authority, body }: StoredAuthority): void {
	changes.write(contentPaths(changes.content).authority(authority.id), formatDocument(authority, body));
}
