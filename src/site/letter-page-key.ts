import { createHash } from 'node:crypto';
import { contentFolder } from '#store/content-folder.ts';
import { contentPaths } from '#store/content-paths.ts';
import { codeDigest } from '#store/files/code-digest.ts';
import { openFileReader } from '#store/files/open-file-reader.ts';
import { letterSurroundings } from './letter-surroundings.ts';
import { settings } from './settings.ts';

/** All code and words that could appear in a page, the versions of libraries, and the files that go with the pages. */
const code = [
	'src/**/*.{astro,ts,json,css}',
	'public/**/*.{js,svg,txt}',
	'astro.config.mjs',
	'package.json',
	'package-lock.json',
];
const paths = contentPaths(contentFolder);

const read = openFileReader();
let rules: string | undefined;

/**
 * A key of everything that a letter’s page is made from: its file, what it says about other letters (`letterSurroundings`), the
 * archive’s settings, the code and the program that runs it. If the key is the same as in the previous build, Astro reuses the page
 * made then (`experimental.incrementalBuild`).
 *
 * @returns SHA-256, in hexadecimal
 */
export async function letterPageKey(id: string): Promise<string> {
	rules ??= JSON.stringify([codeDigest('.', code), process.versions, settings]);
	return createHash('sha256')
		.update(rules)
		.update(JSON.stringify(await letterSurroundings(id)))
		.update(read(paths.letter(id)))
		.digest('hex');
}
