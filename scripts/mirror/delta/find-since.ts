import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { type Checksums, manifestName, parseChecksums } from '../../verify/checksums.ts';
import { zipChecksums } from '../../verify/verify-zip.ts';

/** An older state of the site, of which a mirror is there. */
export interface Since {
	/** What it is called in names: its release, else the beginning of its manifest’s digest. */
	readonly label: string;
	readonly checksums: Checksums;
}

/** Example: `r12` */
const release = /^r\d+$/;

/**
 * Finds the manifest of an older mirror: by its version among those in the folder of mirrors, or by the path of its
 * `SHA256SUMS`, ZIP or folder.
 *
 * @throws Error where there is none, or two.
 */
export async function findSince(given: string, out: string): Promise<Since> {
	const place = existsSync(given) ? given : placeOf(given, out);
	const text = await manifestOf(place);
	const label = release.test(given) ? given : createHash('sha256').update(text).digest('hex').slice(0, 8);
	return { label, checksums: parseChecksums(text) };
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
