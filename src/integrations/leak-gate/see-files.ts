import { lstatSync } from 'node:fs';
import { join } from 'node:path';
import { filesUnder } from '#store/files/files-under.ts';

/** Files of a folder that is still written. */
export interface SeenFiles {
	/** Those that are there, as `filesUnder` has them. */
	readonly files: readonly string[];
	/** Those that have come or changed since. */
	readonly later: () => string[];
}

/**
 * Lists the files of a folder, and remembers of each what a change changes: its size, and when it was last changed.
 *
 * @param dir path of the folder
 */
export function seeFiles(dir: string): SeenFiles {
	const files = filesUnder(dir);
	const marks = new Float64Array(files.length * 2);
	for (const [at, file] of files.entries()) marks.set(markOf(dir, file), at * 2);
	return {
		files,
		later: () => {
			// Both lists are in one order.
			let at = 0;
			return filesUnder(dir).filter((file) => {
				while (at < files.length && (files[at] ?? '') < file) at++;
				if (files[at] !== file) return true;
				const [size, changed] = markOf(dir, file);
				return size !== marks[at * 2] || changed !== marks[at * 2 + 1];
			});
		},
	};
}

/** Its inode’s change says it even where a program sets the time of a file (inode(7)). */
function markOf(dir: string, file: string): [size: number, changed: number] {
	const { size, ctimeMs } = lstatSync(join(dir, file));
	return [size, ctimeMs];
}
