import { statSync } from 'node:fs';
import { onDisk } from '../../read/open/byte-path.ts';
import type { readSourceFile } from '../../read/open/read-source-file.ts';

/** Sources whose readings are kept, with their bytes. */
const most = 3;

/**
 * A reader of sources that remembers the last few: whoever looks at a letter, masks a word and looks again does not wait
 * until a scan is recognised anew. A file that has changed, or what is signed beside it, is read again.
 */
export function rememberReadings(read: typeof readSourceFile): typeof readSourceFile {
	const known = new Map<string, ReturnType<typeof readSourceFile>>();
	return (path, options) => {
		const key = `${path}\n${stateOf(path)}\n${stateOf(`${path}.p7s`)}`;
		const before = known.get(key);
		if (before) return before;
		const reading = read(path, options);
		known.set(key, reading);
		// What failed once may work later.
		reading.catch(() => known.delete(key));
		const [oldest] = known.keys();
		if (known.size > most && oldest !== undefined) known.delete(oldest);
		return reading;
	};
}

function stateOf(path: string): string {
	const stats = statSync(onDisk(path), { throwIfNoEntry: false });
	return stats ? `${stats.mtimeMs} ${stats.size}` : '';
}
