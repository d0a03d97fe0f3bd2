import { zipSync } from 'fflate';

/** The earliest date that a ZIP file can hold, so that the same files always make the same bytes. */
const noTime = new Date(1980, 0, 1);

/**
 * Files packed as one ZIP. The same files in the same order give the same bytes.
 *
 * @example
 * zipOf([{ name: 'letters.csv', bytes }])
 */
export function zipOf(files: readonly { readonly name: string; readonly bytes: Uint8Array }[]): Uint8Array {
	return zipSync(Object.fromEntries(files.map(({ name, bytes }) => [name, bytes])), { mtime: noTime });
}
