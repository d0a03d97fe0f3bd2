import { globSync, readFileSync } from 'node:fs';
import { basename, extname } from 'node:path';

/** A fixture of a format, to be changed. */
export interface Fixture {
	readonly format: string;
	/** With the dot. */
	readonly extension: string;
	readonly bytes: Uint8Array;
}

const readFolder = `${import.meta.dirname}/../read`;

/**
 * Finds the sources of all formats' fixtures.
 *
 * @param formats names of formats; all where none is given.
 */
export function findFixtures(formats: readonly string[]): Fixture[] {
	const paths = globSync('formats/*/fixtures/*/source*', { cwd: readFolder }).sort();
	return paths.flatMap((path) => {
		const [, format = ''] = path.split(/[\\/]/);
		if (formats.length > 0 && !formats.includes(format)) return [];
		return [{ format, extension: extname(basename(path)), bytes: readFileSync(`${readFolder}/${path}`) }];
	});
}
