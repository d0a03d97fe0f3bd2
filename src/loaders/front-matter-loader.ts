import { readFileSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import path from 'node:path';
import type { Loader, LoaderContext } from 'astro/loaders';
import type { z } from 'astro/zod';
import matter from 'gray-matter';

/** What the loader needs to know of a collection. */
export interface FrontMatterSource<Full extends { id: string }, Kept> {
	/** Folder whose `.md` files are the entries; a missing one holds no entries. */
	readonly folder: string;
	/** Checks the whole front matter; its `id` must be the file's path without the ending. */
	readonly schema: z.ZodType<Full>;
	/** What of it the store keeps: lists are made from this, pages read their file again. */
	readonly keep: (full: Full) => Kept;
}

/**
 * A thin content loader: the store gets a few fields and a digest of each file, no body and no HTML, so that it stays
 * small with 100,000 entries (measured in docs/decisions/0003-thin-store.md).
 *
 * @throws Error that names every unreadable file, with what is wrong in its front matter.
 */
export function frontMatterLoader<Full extends { id: string }, Kept extends Record<string, unknown>>(
	source: FrontMatterSource<Full, Kept>,
): Loader {
	return {
		name: 'front-matter',
		load: async (context) => {
			await loadAll(source, context);
			context.watcher?.add(source.folder);
			context.watcher?.on('all', (_event, file) => {
				if (!path.relative(source.folder, file).startsWith('..') && file.endsWith('.md')) {
					loadAll(source, context).catch((error: Error) => context.logger.error(error.message));
				}
			});
		},
	};
}

async function loadAll<Full extends { id: string }, Kept extends Record<string, unknown>>(
	source: FrontMatterSource<Full, Kept>,
	{ store, parseData, generateDigest }: LoaderContext,
): Promise<void> {
	const gone = new Set(store.keys());
	const faults: string[] = [];
	for (const file of await markdownFiles(source.folder)) {
		const id = file.slice(0, -'.md'.length);
		const filePath = path.join(source.folder, file);
		// Synchronously: of small files it is several times faster, and nothing else waits meanwhile.
		const text = readFileSync(filePath, 'utf8');
		const digest = generateDigest(text);
		gone.delete(id);
		if (store.get(id)?.digest === digest) continue;
		const full = readFrontMatter(source.schema, id, text);
		if ('fault' in full) faults.push(`${filePath}: ${full.fault}`);
		else store.set({ id, data: await parseData({ id, data: source.keep(full.data) }), digest });
	}
	for (const id of gone) store.delete(id);
	if (faults.length > 0) {
		throw new Error(
			`${faults.length} content file(s) cannot be read:\n${faults.join('\n')}\nCorrect the front matter by hand, or ingest the letter again with --force.`,
		);
	}
}

async function markdownFiles(folder: string): Promise<string[]> {
	const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch((error) => {
		if (error.code === 'ENOENT') return [];
		throw error;
	});
	return entries
		.filter((entry) => entry.isFile() && entry.name.endsWith('.md') && !entry.name.startsWith('.'))
		.map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)).split(path.sep).join('/'))
		.sort();
}

function readFrontMatter<Full extends { id: string }>(
	schema: z.ZodType<Full>,
	id: string,
	text: string,
): { data: Full } | { fault: string } {
	let data: unknown;
	try {
		// The options object keeps gray-matter from caching, and so from sharing one parse between two readers.
		data = matter(text, {}).data;
	} catch (error) {
		return { fault: `front matter is not YAML: ${(error as Error).message.split('\n')[0]}` };
	}
	const parsed = schema.safeParse(data);
	if (!parsed.success) {
		return {
			fault: parsed.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`).join('; '),
		};
	}
	if (parsed.data.id !== id) return { fault: `its id is ${parsed.data.id}, but its place says ${id}` };
	return { data: parsed.data };
}
