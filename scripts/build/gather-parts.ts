import { copyFileSync, existsSync, globSync, mkdirSync, readdirSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { forgetParts, keptByPart } from '#store/shards/kept-by-parts.ts';
import type { Shard } from '#store/shards/shard.ts';
import { UsageError } from '../cli/usage-error.ts';
import { readPartMark } from './part-mark.ts';
import { joinRendered, renderedPages } from './rendered-pages.ts';

/** A part of a build. */
export interface BuiltPart {
	readonly folder: string;
	readonly part: Shard;
	/** `renderedPages`, of which the build of the whole may reuse each. */
	readonly pages: ReadonlyMap<string, string>;
}

/** What every part has of all letters. */
const ofAll = ['sound-letters', 'listed-letters'];
/** What each has of its own letters, and is read beside what the build before has left (`keptByParts`). */
const ofItsOwn = ['judged-files{,-besides}{,-by-values}', 'search-index/pages'];

/**
 * Brings what the parts of a build have left into the cache of the whole, whose build finds it there.
 *
 * @param folder that holds the folders of the parts
 * @param cache of the whole; what is there stays
 * @throws UsageError if the folder holds no parts, or something else, or an unfinished part
 */
export function gatherParts(folder: string, cache: string): BuiltPart[] {
	const parts = partsIn(folder);
	mkdirSync(cache, { recursive: true });
	for (const name of globSync(ofItsOwn, { cwd: cache })) forgetParts(join(cache, name));
	for (const [at, { folder: from }] of parts.entries()) {
		for (const name of globSync(ofAll, { cwd: from })) copyFileSync(join(from, name), join(cache, name));
		for (const name of globSync(ofItsOwn, { cwd: from })) {
			const target = keptByPart(join(cache, name), at + 1);
			mkdirSync(dirname(target), { recursive: true });
			copyFileSync(join(from, name), target);
		}
	}
	joinRendered(
		parts.map(({ folder }) => folder),
		cache,
	);
	return parts;
}

function partsIn(folder: string): BuiltPart[] {
	const names = isFolder(folder) ? readdirSync(folder).filter((name) => isFolder(join(folder, name))) : [];
	if (names.length === 0) {
		throw new UsageError(
			`${folder} (--parts) holds no parts: name the folder that holds what npm run build -- --part i/n has left.`,
		);
	}
	const inOrder = names.sort(new Intl.Collator('en', { numeric: true }).compare);
	return inOrder.map((name) => {
		const place = join(folder, name);
		const mark = readPartMark(place);
		if (!mark) throw new UsageError(`${place} (--parts) is no part of a build. Take it out of ${folder}.`);
		if (!mark.isDone) {
			throw new UsageError(
				`${place} (--parts) is a part whose build did not end. Build it again: npm run build -- --part ${mark.part.number}/${mark.part.of}.`,
			);
		}
		return { folder: place, part: mark.part, pages: renderedPages(place) };
	});
}

function isFolder(place: string): boolean {
	return existsSync(place) && statSync(place).isDirectory();
}
