import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { type Checksums, manifestName, parseChecksums } from '../../verify/checksums.ts';
import { zipChecksums, zipReader } from '../../verify/verify-zip.ts';

/** An older state of the site of which there is a mirror. */
export interface Since {
	/** Its name: its release, else the first digits of its manifest’s digest. */
	readonly label: string;
	readonly checksums: Checksums;
	/** Reads a file of it; null where only its manifest is there, or the file is not as that says. */
	readonly read: (file: string) => Promise<Buffer | null>;
}

/** Example: `r12` */
const release = /^r\d+$/;

/**
 * Finds the manifest of an older mirror: by its version among those in the folder of mirrors, or by the path of its
 * `SHA256SUMS`, ZIP or folder.
 *
 * @throws Error if there is none, or two.
 */
export async function findSince(given: string, out: string): Promise<Since> {
	const place = existsSync(given) ? given : placeOf(given, out);
	const text = await manifestOf(place);
	const label = release.test(given) ? given : digestOf(text).slice(0, 8);
	const checksums = parseChecksums(text);
	const read = await readerOf(place);
	return {
		label,
		checksums,
		read: async (file) => {
			const bytes = await read(file);
			const expected = file === manifestName ? digestOf(text) : checksums.get(file);
			return bytes && digestOf(bytes) === expected ? bytes : null;
		},
	};
}

function placeOf(version: string, out: string): string {
	const names = existsSync(out) ? readdirSync(out) : [];
	const found = names.filter((name) => name === version || name.endsWith(`-${version}`));
	const [name] = found;
	if (name === undefined) {
		throw new Error(
			`--since ${version}: there is no such file, and no mirror of that version in ${out} (${names.join(', ') || 'it is empty'}). Name the old mirror’s SHA256SUMS, ZIP or folder.`,
		);
	}
	if (found.length > 1)
		throw new Error(`--since ${version} is more than one mirror: ${found.join(', ')}. Name one.`);
	const [zip, bag] = [`${name}.zip`, join(`${name}-bag`, 'data')].map((file) => join(out, name, file));
	const place = [zip, bag].find((file) => file !== undefined && existsSync(file));
	if (place === undefined) throw new Error(`${join(out, name)} holds no ZIP and no bag to compare with.`);
	return place;
}

async function manifestOf(place: string): Promise<string> {
	if (statSync(place).isDirectory()) return readFileSync(join(place, manifestName), 'utf8');
	if (basename(place) === manifestName) return readFileSync(place, 'utf8');
	return (await zipChecksums(place)).text;
}

/** How the files of an older mirror are read: of a folder or a ZIP; beside a manifest alone none may be. */
async function readerOf(place: string): Promise<(file: string) => Promise<Buffer | null>> {
	const isManifest = basename(place) === manifestName;
	if (!isManifest && !statSync(place).isDirectory()) return zipReader(place);
	const folder = isManifest ? dirname(place) : place;
	return async (file) => (existsSync(join(folder, file)) ? readFileSync(join(folder, file)) : null);
}

function digestOf(content: string | Uint8Array): string {
	return createHash('sha256').update(content).digest('hex');
}
