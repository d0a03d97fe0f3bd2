import { readFileSync } from 'node:fs';
import { formatOf } from '../../read/formats/index.ts';
import { onDisk } from '../../read/open/byte-path.ts';
import type { SourceLetter } from '../../read/open/source-letter.ts';

/** Formats whose file is a letter’s pages, to be drawn as they are. */
const drawn = new Set(['pdf', 'image']);

/** A file whose pages can be drawn without reading it; null if letters have to be taken out of it, or it has no pages. */
export function openSheets(path: string): Pick<SourceLetter, 'format' | 'bytes'> | null {
	const bytes = readFileSync(onDisk(path));
	const format = formatOf(path, bytes)?.format.name;
	return format !== undefined && drawn.has(format) ? { format, bytes } : null;
}
