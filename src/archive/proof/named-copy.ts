const frontMatterEnd = '\n---\n';
/** Example: the lines `  copy:`, `    kind: "whole"` and `    sha256: "ab…"`, one below the other. */
const copyLines = /^ {2}copy:\n(?: {4,}.*\n)*? {4}sha256: "?([0-9a-f]{64})"?$/m;

/**
 * SHA-256 of the copy that a version's file names in its front matter; null if it names none. The file's own hash is
 * proven, and so is what it names.
 *
 * @param markdown the version's file
 */
export function namedCopy(markdown: string): string | null {
	const end = markdown.indexOf(frontMatterEnd);
	return end === -1 ? null : (copyLines.exec(markdown.slice(0, end))?.[1] ?? null);
}
