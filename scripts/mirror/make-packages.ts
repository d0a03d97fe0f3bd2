import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { formatChecksums, manifestName, signatureName } from '../verify/checksums.ts';
import { filesUnder } from '../verify/files-under.ts';
import type { Mirror } from './mirror.ts';
import { MissingTool, type Package } from './packages/package.ts';
import { sign } from './sign.ts';
import { digestSite } from './site/digest-site.ts';

/** How packages are made and reported. */
export interface MakeOptions {
	/** Folder in which the edition’s folder is made. */
	readonly out: string;
	readonly packages: readonly Package[];
	/** Secret key of minisign, or null. */
	readonly key: string | null;
	/** Called when a package is started, with its number of steps; returns a function to call after each step. */
	readonly begin: (id: string, steps: number) => () => void;
}

/** The result for a package. */
export interface MadePackage {
	readonly id: string;
	/** Path of its file or folder; null if it was left out. */
	readonly path: string | null;
	readonly files: number;
	readonly bytes: number;
	/** Why it was left out, with what to do; null if it was made. */
	readonly leftOut: string | null;
}

/**
 * Makes packages of a site in the folder of its edition, each completely or not at all, then the manifest over everything
 * there.
 *
 * @throws Error if the site is not what its manifest says, or a package cannot be written.
 */
export async function makePackages(given: Mirror, options: MakeOptions): Promise<MadePackage[]> {
	const folder = join(options.out, given.name);
	mkdirSync(folder, { recursive: true });
	const work = join(options.out, `.${given.name}.${process.pid}.partial`);
	rmSync(work, { recursive: true, force: true });
	mkdirSync(work);
	try {
		const mirror = { ...given, signature: options.key ? signManifest(given, options.key, work) : null };
		const places: (MadePackage & { readonly place: string })[] = [];
		for (const kind of options.packages) {
			const place = kind.place(mirror.name);
			places.push({ place, ...(await makeOne(kind, mirror, work, folder, options)) });
		}
		const digests = await digestSite(
			folder,
			filesUnder(folder).filter((name) => name !== manifestName && name !== signatureName),
		);
		const sums = formatChecksums(new Map([...digests].map(([name, { sha256 }]) => [name, sha256])));
		writeFileSync(join(work, manifestName), sums);
		if (options.key) sign(join(work, manifestName), options.key, mirror.name);
		rmSync(join(folder, signatureName), { force: true });
		renameSync(join(work, manifestName), join(folder, manifestName));
		if (options.key) renameSync(join(work, signatureName), join(folder, signatureName));
		return places.map(({ place, ...made }) => ({ ...made, ...sizeOf(place, digests) }));
	} finally {
		rmSync(work, { recursive: true, force: true });
	}
}

async function makeOne(
	kind: Package,
	mirror: Mirror,
	work: string,
	folder: string,
	{ begin }: MakeOptions,
): Promise<MadePackage> {
	const place = kind.place(mirror.name);
	const made = join(work, place);
	const target = join(folder, place);
	try {
		await kind.make(mirror, made, begin(kind.id, kind.steps(mirror)));
	} catch (error) {
		if (!(error instanceof MissingTool)) throw error;
		return { id: kind.id, path: null, files: 0, bytes: 0, leftOut: error.message };
	}
	// A folder cannot be renamed over another: the old one steps aside first.
	const old = join(work, `${place}.old`);
	try {
		renameSync(target, old);
	} catch (error) {
		if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
	}
	renameSync(made, target);
	return { id: kind.id, path: target, files: 0, bytes: 0, leftOut: null };
}

/** Signs the site’s own manifest, beside the site: the site itself is left as it was built. */
function signManifest({ manifest, name }: Mirror, key: string, work: string): Uint8Array {
	const folder = join(work, 'signed');
	mkdirSync(folder);
	const file = join(folder, manifestName);
	writeFileSync(file, manifest);
	return sign(file, key, name);
}

function sizeOf(
	place: string,
	digests: ReadonlyMap<string, { bytes: number }>,
): { files: number; bytes: number } {
	const sizes = [...digests].filter(([name]) => name === place || name.startsWith(`${place}/`));
	return { files: sizes.length, bytes: sizes.reduce((sum, [, { bytes }]) => sum + bytes, 0) };
}
