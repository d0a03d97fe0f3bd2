import { readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Loader, LoaderContext } from 'astro/loaders';
import { DocumentFault } from '#store/document/read-document.ts';
import { codeDigest } from '#store/files/code-digest.ts';
import { documentsBelow } from '#store/files/documents-below.ts';

/** Everything that affects how a content file is read. */
const rules = ['src/content.config.ts', 'src/{archive,loaders,store}/**/*.{ts,json}'];

/** What the loader needs to know about a collection. */
export interface FrontMatterSource<Full extends { id: string }, Kept> {
	/** Folder whose `.md` files are the entries; if it is missing, there are no entries. */
	readonly folder: string;
	/** Reads and checks the whole front matter; its `id` must be the file's path without the ending. May throw a DocumentFault. */
	readonly read: (bytes: Uint8Array) => Full;
	/** The part that the store keeps: lists are made from it, pages read their file again. */
	readonly keep: (full: Full) => Kept;
}

/**
 * A thin content loader: the store gets a few fields and a digest of each file, no body and no HTML, so that it stays
 * small with 100,000 entries (measured in docs/decisions/0003-thin-store.md). The digest also covers the code that read the
 * file, because Astro keeps its store from build to build.
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
				if (!relative(source.folder, file).startsWith('..') && file.endsWith('.md')) {
					loadAll(source, context).catch((error: Error) => context.logger.error(error.message));
				}
			});
		},
	};
}

async function loadAll<Full extends { id: string }, Kept extends Record<string, unknown>>(
	source: FrontMatterSource<Full, Kept>,
	{ config, store, parseData, generateDigest }: LoaderContext,
): Promise<void> {
	const code = codeDigest(fileURLToPath(config.root), rules);
	const gone = new Set(store.keys());
	const faults: string[] = [];
	for (const id of documentsBelow(source.folder)) {
		const file = join(source.folder, `${id}.md`);
		// Synchronous: for small files this is several times faster, and nothing else is waiting.
		const bytes = readFileSync(file);
		const digest = generateDigest(`${code}\n${bytes.toString('utf8')}`);
		gone.delete(id);
		if (store.get(id)?.digest === digest) continue;
		const full = readChecked(source, id, bytes);
		if ('fault' in full) faults.push(`${file}: ${full.fault}`);
		else store.set({ id, data: await parseData({ id, data: source.keep(full.data) }), digest });
	}
	for (const id of gone) store.delete(id);
	if (faults.length > 0) {
		throw new Error(
			`${faults.length} content file(s) cannot be read:\n${faults.join('\n')}\nCorrect the front matter by hand, or ingest the letter again with --force.`,
		);
	}
}

function readChecked<Full extends { id: string }, Kept>(
	{ read }: FrontMatterSource<Full, Kept>,
	id: string,
	bytes: Uint8Array,
): { data: Full } | { fault: string } {
	try {
		const data = read(bytes);
		return data.id === id ? { data } : { fault: `its id is ${data.id}, but its place says ${id}` };
	} catch (error) {
		if (!(error instanceof DocumentFault)) throw error;
		return { fault: error.message };
	}
}
