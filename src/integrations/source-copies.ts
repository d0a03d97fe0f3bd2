import { createHash } from 'node:crypto';
import { createReadStream, existsSync, readFileSync } from 'node:fs';
import { copyFile, mkdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import sirv from 'sirv';
import { pageImagePath, sourcePath } from '#archive/address/page-path.ts';
import type { ArchiveConfig } from '#archive/config/schema.ts';
import { withoutUnpublished } from '#archive/config/without-unpublished.ts';
import { contentPaths } from '#store/content-paths.ts';
import { filesUnder } from '#store/files/files-under.ts';
import { rememberedLetter } from '#store/letters/letter-memory.ts';
import { lettersOfPart } from '#store/shards/letters-of-part.ts';
import { BuildFailure } from './build-failure.ts';

/** A file of the content folder and where it is published, from the site's root. */
export interface PublishedCopy {
	readonly from: string;
	readonly to: string;
	/** The checksum in its letter; null for a page image if an older letter does not state it. */
	readonly sha256: string | null;
}

/** Example: the end of `/04053625/2018/25-k-170iz/page-2.webp`. */
const pageImage = /\/page-(\d+)\.webp$/;

const copiesAtOnce = 4;

/**
 * Publishes the copies of letters' sources, with the images of their pages, beside the letters' pages. Only what a
 * letter's front matter names is published, and of that what the publisher does not leave out: a file that an older version left
 * in the folder is not.
 *
 * Files are copied by the system, none is held in memory. The development server answers with the same files.
 *
 * @param contentFolder holds `letters/` and `sources/`
 */
export function sourceCopies(contentFolder: string, published: ArchiveConfig['sources']): AstroIntegration {
	let outDir = '';
	let copied: Promise<void> | undefined;
	return {
		name: 'source-copies',
		hooks: {
			'astro:config:done': ({ config }) => {
				outDir = fileURLToPath(config.outDir);
			},
			'astro:server:setup': ({ server }) => {
				const serve = sirv(contentPaths(contentFolder).sources, { dev: true });
				server.middlewares.use('/letters', (request, response, next) => {
					const asked = request.url;
					request.url = asked?.replace(pageImage, '/$1.webp');
					serve(request, response, () => {
						request.url = asked;
						next();
					});
				});
			},
			'astro:build:setup': () => {
				copied ??= copyAll(publishedCopies(contentFolder, published), outDir);
				// Whoever awaits it below hears of a failure; until then it must not end the process.
				copied.catch(() => {});
			},
			'astro:build:done': () => copied,
		},
	};
}

async function copyAll(copies: readonly PublishedCopy[], outDir: string): Promise<void> {
	const queue = copies.values();
	const copyRest = async () => {
		for (const { from, to, sha256 } of queue) {
			const target = join(outDir, to);
			await mkdir(dirname(target), { recursive: true });
			await copyFile(from, target);
			if (sha256 !== null && (await sha256Of(target)) !== sha256) {
				throw new BuildFailure(
					`${from} is not the file that its letter names: the checksums differ. Ingest the letter again with --force.`,
				);
			}
		}
	};
	await Promise.all(Array.from({ length: copiesAtOnce }, copyRest));
}

/** The files of `sources/` that letters name, of all or of the part that is built alone. A letter of whose copy a file is missing is refused. */
export function publishedCopies(contentFolder: string, published: ArchiveConfig['sources']): PublishedCopy[] {
	const paths = contentPaths(contentFolder);
	const { sources } = paths;
	if (!existsSync(sources)) return [];
	const files = filesUnder(sources);
	const present = new Set(files);
	// A letter's id has no dot: what is before it is the id, or the id and the number of an image. Many indexes are
	// numbers too, so that only the letters tell which; names that are no letter's fall out below.
	const stems = files.map((file) => file.replace(/\..*$/, ''));
	const ids = new Set(stems.flatMap((stem) => [stem, stem.replace(/\/\d+$/, '')]));
	const part = lettersOfPart(contentFolder);
	return [...ids].flatMap((id) => {
		if (part?.has(id) === false) return [];
		const letter = paths.letter(id);
		if (!existsSync(letter)) return [];
		const { copy } = withoutUnpublished(rememberedLetter(readFileSync(letter)).letter, published).source;
		if (!copy) return [];
		const wanted = [
			{ name: `${id}${copy.extension}`, to: sourcePath(id, copy.extension), sha256: copy.sha256 },
			...copy.images.map((image, at) => ({
				name: `${id}/${at + 1}.webp`,
				to: pageImagePath(id, at + 1),
				sha256: image.sha256 ?? null,
			})),
		];
		return wanted.map(({ name, to, sha256 }) => {
			if (!present.has(name)) {
				throw new BuildFailure(
					`${join(sources, name)} is missing, but its letter names it. Ingest the letter again with --force.`,
				);
			}
			return { from: join(sources, name), to, sha256 };
		});
	});
}

async function sha256Of(file: string): Promise<string> {
	const hash = createHash('sha256');
	await pipeline(createReadStream(file), hash);
	return hash.digest('hex');
}
