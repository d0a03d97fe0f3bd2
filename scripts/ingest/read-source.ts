import { readFileSync, statSync } from 'node:fs';
import type { VFile } from 'vfile';
import { formatOf } from './formats/index.ts';
import { type LetterFile, type Source, withData } from './letter-file.ts';
import { Refusal } from './messages/refusal.ts';

/**
 * Reads a source file in the format that its name says.
 *
 * @throws Refusal where there is no such file, it cannot be read, or no format reads it.
 */
export function readSource(file: VFile): LetterFile<Source> {
	const stats = statSync(file.path, { throwIfNoEntry: false });
	if (!stats) {
		throw new Refusal('file-not-found', 'There is no such file or folder. Check the path.');
	}
	const format = formatOf(file.path);
	if (!format) {
		throw new Refusal(
			'unknown-format',
			'No format of the archive reads such files. Save the letter as plain text (.txt) and ingest that.',
		);
	}
	if (!stats.isFile())
		throw new Refusal('unreadable-file', 'This is not a file. Give a file or a folder of files.');
	return withData(file, { bytes: contentOf(file.path), format });
}

function contentOf(path: string): Uint8Array {
	try {
		return readFileSync(path);
	} catch (error) {
		const code = error instanceof Error && 'code' in error ? ` (${error.code})` : '';
		throw new Refusal('unreadable-file', `The file cannot be read${code}. Check its permissions.`);
	}
}
