import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { filesUnder } from '#store/files/files-under.ts';
import { openFileReader } from '#store/files/open-file-reader.ts';
import { hashInLetters, type ListedFile, type OfflineIndex } from '../../client/offline/offline-index.ts';
import { offlinePart } from './offline-part.ts';

/** Average number of files in a list: 80 KB of text, a fifth of that compressed. Someone who reads a few letters needs few lists. */
const filesPerList = 1000;

/** The index of what can be kept of a built site, and the lists that it names. */
export interface OfflineFiles {
	readonly index: OfflineIndex;
	/** `offline/<n>.txt`, by n. */
	readonly lists: readonly string[];
}

/**
 * Reads every file of a built site that can be kept, and describes it. The same site gives the same bytes.
 *
 * @param folders of the languages that have one, with a slash
 * @param filesAList for tests
 */
export function offlineFiles(
	siteFolder: string,
	folders: readonly string[],
	filesAList = filesPerList,
): OfflineFiles {
	const read = openFileReader();
	const files = filesUnder(siteFolder).flatMap((name) => {
		const part = offlinePart(name, folders);
		if (!part) return [];
		const bytes = read(join(siteFolder, name));
		return [{ path: name, part, bytes: bytes.length, hash: hashOf(bytes) }];
	});
	const lists = stretches(files, filesAList).map((chunk) => ({
		first: chunk[0]?.path ?? '',
		text: chunk.map(line).join(''),
	}));
	const amount = (...parts: readonly string[]) => {
		const those = files.filter(({ part }) => parts.includes(part));
		return {
			files: those.length,
			kilobytes: Math.ceil(those.reduce((sum, { bytes }) => sum + bytes, 0) / 1000),
		};
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
	return hashInLetters(createHash('sha256').update(content).digest());
}

/**
 * Parts files into stretches of some `size` on the average. Where one ends is told by the paths alone, so that a file more changes
 * one stretch and moves no other; none has fewer than a quarter of that, or more than three times as many.
 */
function stretches<File extends { readonly path: string }>(files: readonly File[], size: number): File[][] {
	const parted: File[][] = [];
	let open: File[] = [];
	for (const file of files) {
		open.push(file);
		if (open.length < size / 4 || (open.length < size * 3 && !endsStretch(file.path, size))) continue;
		parted.push(open);
		open = [];
	}
	return open.length > 0 ? [...parted, open] : parted;
}

/** One path of `size` says so. */
function endsStretch(path: string, size: number): boolean {
	return createHash('sha256').update(path).digest().readUInt32BE() % size === 0;
}
