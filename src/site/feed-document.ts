import { type AtomEntry, type AtomHead, atomDocument } from './atom-document.ts';
import { jsonFeedDocument } from './json-feed-document.ts';

/** A feed in the form that its file's ending names: `.json` is JSON Feed, all else Atom. */
export function feedDocument(head: AtomHead, entries: readonly AtomEntry[]): string {
	return head.path.endsWith('.json') ? jsonFeedDocument(head, entries) : atomDocument(head, entries);
}
