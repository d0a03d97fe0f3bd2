import { extname } from 'node:path';
import type { Format } from './format.ts';
import { txt } from './txt/index.ts';

/** The formats that the archive reads: one line a format. */
export const formats: readonly Format[] = [txt];

/**
 * The format of a file by its name's ending, or null where nobody reads it.
 *
 * @example
 * formatOf('inbox/Лист.TXT')?.name // 'txt'
 */
export function formatOf(path: string): Format | null {
	const extension = extname(path).toLowerCase();
	return formats.find(({ extensions }) => extensions.includes(extension)) ?? null;
}
