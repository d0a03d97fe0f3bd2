import { applyPatch, formatPatch, parsePatch, structuredPatch } from 'diff';

/** Changes of files line by line, by the names of the files. */
export interface LinePatches {
	readonly has: (file: string) => boolean;
	/** The new text of a file, of its old one; null where no patch is of it, or it does not fit. */
	readonly apply: (file: string, old: Uint8Array) => Buffer | null;
}

/** Example: `letters/04053625/2018/25-k-170iz.html`; blanks and other letters are written by each `patch` in a way of its own. */
const plainName = /^[\w./-]+$/;
const lineFeed = 0x0a;
/** More lines than these are not compared: such a file has become another. */
const mostEdits = 5000;
/** A patch is worth its trouble where it has less than this share of the file. */
const worth = 0.5;

/**
 * What changed in a file, as a unified diff without context, which `patch -p0` applies: a list of a whole archive changes by a
 * few lines a day. Null where the new file is no longer than that, or is none of whole lines.
 *
 * @example
 * linePatch('feed.txt', Buffer.from('a\nb\nc\nd\n'), Buffer.from('a\nb\nc\ne\n'))
 */
export function linePatch(file: string, old: Uint8Array, next: Uint8Array): string | null {
	if (!plainName.test(file) || !hasWholeLines(old) || !hasWholeLines(next)) return null;
	const options = { context: 0, maxEditLength: mostEdits };
	const patch = structuredPatch(file, file, textOf(old), textOf(next), undefined, undefined, options);
	if (!patch) return null;
	const text = formatPatch(patch, { includeIndex: false, includeUnderline: false, includeFileHeaders: true });
	return text.length < next.length * worth ? text : null;
}

/** Reads the patches of several files. Bytes are characters of one byte each, as `linePatch` makes them. */
export function openPatches(patches: Uint8Array): LinePatches {
	const byFile = new Map(parsePatch(textOf(patches)).map((patch) => [patch.newFileName, patch]));
	return {
		has: (file) => byFile.has(file),
		apply: (file, old) => {
			const patch = byFile.get(file);
			const next = patch && applyPatch(textOf(old), patch, { autoConvertLineEndings: false });
			return typeof next === 'string' ? Buffer.from(next, 'latin1') : null;
		},
	};
}

/** Patches as a file: bytes as they are. */
export function patchFile(patches: readonly string[]): Buffer {
	return Buffer.from(patches.join(''), 'latin1');
}

/** Bytes as characters, so that no text of any encoding is changed on its way. */
function textOf(bytes: Uint8Array): string {
	return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
}

function hasWholeLines(bytes: Uint8Array): boolean {
	return bytes.at(-1) === lineFeed && !bytes.includes(0);
}
