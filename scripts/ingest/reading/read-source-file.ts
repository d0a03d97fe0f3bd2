import { readFileSync, statSync } from 'node:fs';
import { basename } from 'node:path';
import { UnreadableSource } from '../formats/format.ts';
import { limits } from './limits.ts';
import { type ReadingOptions, readContent } from './read-content.ts';
import type { SourceContent } from './source-letter.ts';

/**
 * Reads a source file from disk down to its letters.
 *
 * @throws UnreadableSource where there is no such file or it cannot be read.
 */
export async function readSourceFile(path: string, options: ReadingOptions): Promise<SourceContent> {
	const stats = statSync(path, { throwIfNoEntry: false });
	if (!stats)
		throw new UnreadableSource('file-not-found', 'There is no such file or folder. Check the path.');
	if (!stats.isFile())
		throw new UnreadableSource('unreadable-file', 'This is not a file. Give a file or a folder of files.');
	if (stats.size > limits.fileBytes) {
		throw new UnreadableSource(
			'too-large',
			`The file is larger than ${limits.fileBytes >> 20} MB. Take the letter out of it and ingest it alone.`,
		);
	}
	return readContent({ name: basename(path), bytes: bytesOf(path), mediaType: null }, options);
}

function bytesOf(path: string): Uint8Array {
	try {
		return readFileSync(path);
	} catch (error) {
		const code = error instanceof Error && 'code' in error ? ` (${error.code})` : '';
		throw new UnreadableSource('unreadable-file', `The file cannot be read${code}. Check its permissions.`);
	}
}
