import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type ListedFile, type OfflineIndex, textHash } from '../../client/offline/offline-index.ts';
import { publishedFiles } from '../published-files.ts';
import { offlinePart } from './offline-part.ts';

/** Files in a list: 80 KB of text, a fifth of it on the wire. A reader of a few letters needs as few lists. */
const filesPerList = 1000;

/** The index of what can be kept of a built site, and the lists that it names. */
export interface OfflineFiles {
	readonly index: OfflineIndex;
	/** `offline/<n>.txt`, by n. */
	readonly lists: readonly string[];
}

/**
 * Reads every file of a built site that can be kept, and says what it is. The same site gives the same bytes.
 *
 * @param folders of the languages that have one, with a slash
 * @param filesAList for tests
 */
export function offlineFiles(
	siteFolder: string,
	folders: readonly string[],
	filesAList = filesPerList,
): OfflineFiles {
	const files = publishedFiles(siteFolder).flatMap((name) => {
		const part = offlinePart(name, folders);
		if (!part) return [];
		const bytes = readFileSync(join(siteFolder, name));
		return [{ path: name, part, bytes: bytes.length, hash: hashOf(bytes) }];
	});
	const lists = chunks(files, filesAList).map((chunk) => ({
		first: chunk[0]?.path ?? '',
		text: chunk.map(line).join(''),
	}));
	const amount = (...parts: readonly string[]) => {
		const those = files.filter(({ part }) => parts.includes(part));
		return { files: those.length, bytes: those.reduce((sum, { bytes }) => sum + bytes, 0) };
	};
	return {
		index: {
			version: hashOf(lists.map(({ text }) => text).join('')),
			shell: files
				.filter(({ part }) => part === 'shell')
				.map(({ path: name, hash }) => [name, hash] as const),
			lists: lists.map(({ first, text }) => [first, hashOf(text)] as const),
			texts: amount('shell', 'texts'),
			sources: amount('sources'),
		},
		lists: lists.map(({ text }) => text),
	};
}

function line({ hash, bytes, path: name }: ListedFile): string {
	return `${hash} ${bytes} ${name}\n`;
}

function hashOf(content: string | Uint8Array): string {
	return textHash(createHash('sha256').update(content).digest());
}

function chunks<Item>(items: readonly Item[], size: number): Item[][] {
	return Array.from({ length: Math.ceil(items.length / size) }, (_, index) =>
		items.slice(index * size, (index + 1) * size),
	);
}
