import { readFileSync, statSync } from 'node:fs';
import { basename } from 'node:path';
import { Refusal } from '../../diagnostics/refusal.ts';
import type { DigitalSignature } from '../contract/digital-signature.ts';
import { limits } from './limits.ts';
import { detachedSignatures } from './pair-signatures.ts';
import { type ReadingOptions, readContent, withSignatures } from './read-content.ts';
import type { SourceContent } from './source-letter.ts';

/**
 * Reads a source file from disk down to its letters, with the detached signature that lies beside it.
 *
 * @throws Refusal where there is no such file or it cannot be read.
 */
export async function readSourceFile(path: string, options: ReadingOptions): Promise<SourceContent> {
	const stats = statSync(path, { throwIfNoEntry: false });
	if (!stats) throw new Refusal('file-not-found', 'There is no such file or folder. Check the path.');
	if (!stats.isFile())
		throw new Refusal('unreadable-file', 'This is not a file. Give a file or a folder of files.');
	if (stats.size > limits.fileBytes) {
		throw new Refusal(
			'too-large',
			`The file is larger than ${limits.fileBytes >> 20} MB. Take the letter out of it and ingest it alone.`,
		);
	}
	const bytes = bytesOf(path);
	const content = await readContent({ name: basename(path), bytes, mediaType: null }, options);
	return withSignatures(content, signaturesBeside(path, bytes));
}

/** A detached signature lies beside what it signs: `лист.pdf.p7s`. */
function signaturesBeside(path: string, bytes: Uint8Array): readonly DigitalSignature[] {
	const beside = `${path}.p7s`;
	const size = statSync(beside, { throwIfNoEntry: false })?.size ?? 0;
	if (size === 0 || size > limits.signatureBytes) return [];
	return detachedSignatures(bytesOf(beside), bytes) ?? [];
}

function bytesOf(path: string): Uint8Array {
	try {
		return readFileSync(path);
	} catch (error) {
		const code = error instanceof Error && 'code' in error ? ` (${error.code})` : '';
		throw new Refusal('unreadable-file', `The file cannot be read${code}. Check its permissions.`);
	}
}
