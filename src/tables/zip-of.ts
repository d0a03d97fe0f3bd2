import { zipSync } from 'fflate';
import { packageName, packageOf } from './data-package.ts';

/** The earliest date that a ZIP file can hold, so that the same files always make the same bytes. */
const noTime = new Date(1980, 0, 1);

/** Files of the data page that its ZIP is made of, where they are there: what a text editor reads, and the description. */
export const zippedNames: readonly string[] = ['letters.csv', 'tables.jsonl', packageName];

/** A file by its name. */
interface NamedFile {
	readonly name: string;
	readonly bytes: Uint8Array;
}

/**
 * The letters as CSV with their description, as one ZIP: not in all forms, for it changes with every letter, and each form is one
 * file by itself.
 *
 * @param files of the data page, the data package’s description among them
 */
export function dataZip(files: readonly NamedFile[]): Uint8Array {
	const some = files.filter(({ name }) => zippedNames.includes(name));
	const names = some.map(({ name }) => name);
	return zipOf(
		some.map(({ name, bytes }) =>
			name === packageName
				? { name, bytes: Buffer.from(packageOf(Buffer.from(bytes).toString(), names)) }
				: { name, bytes },
		),
	);
}

/**
 * Files packed as one ZIP. The same files in the same order give the same bytes.
 *
 * @example
 * zipOf([{ name: 'letters.csv', bytes }])
 */
export function zipOf(files: readonly NamedFile[]): Uint8Array {
	return zipSync(Object.fromEntries(files.map(({ name, bytes }) => [name, bytes])), { mtime: noTime });
}
