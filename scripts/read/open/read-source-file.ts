import { lstatSync, readdirSync, readFileSync, type Stats, statSync } from 'node:fs';
import { basename } from 'node:path';
import { Refusal } from '../../diagnostics/refusal.ts';
import type { DigitalSignature } from '../contract/digital-signature.ts';
import { onDisk, shownPath } from './byte-path.ts';
import { limits } from './limits.ts';
import { detachedSignatures } from './pair-signatures.ts';
import { type ReadingOptions, readContent, withSignatures } from './read-content.ts';
import type { SourceContent } from './source-letter.ts';

const remedies: Readonly<Record<string, string>> = {
	ELOOP: 'Links lead round in a circle: put the file itself in place of the link.',
	ENAMETOOLONG: 'Its path is longer than the system allows: move it into a folder with a shorter one.',
	EACCES: 'Give yourself the right to read it and the folders above it.',
	EPERM: 'Give yourself the right to read it and the folders above it.',
};

/**
 * Reads a source file from disk down to its letters, with the detached signature that is beside it.
 *
 * @throws Refusal if there is no such file or it cannot be read.
 */
export async function readSourceFile(path: string, options: ReadingOptions): Promise<SourceContent> {
	const stats = statsOf(path);
	if (!stats.isFile()) throw noFile(path, stats);
	if (stats.size > limits.fileBytes) {
		throw new Refusal(
			'too-large',
			`The file is larger than ${limits.fileBytes >> 20} MB. Take the letter out of it and ingest it alone.`,
		);
	}
	const bytes = bytesOf(path);
	const content = await readContent({ name: shownPath(basename(path)), bytes, mediaType: null }, options);
	return withSignatures(content, signaturesBeside(path, bytes));
}

/** A detached signature is beside what it signs: `лист.pdf.p7s`. */
function signaturesBeside(path: string, bytes: Uint8Array): readonly DigitalSignature[] {
	const beside = `${path}.p7s`;
	const size = sizeOf(beside);
	if (size === 0 || size > limits.signatureBytes) return [];
	return detachedSignatures(bytesOf(beside), bytes) ?? [];
}

/** 0 if there is no file, or its name is longer than the system's names may be. */
function sizeOf(path: string): number {
	try {
		const stats = statSync(onDisk(path));
		return stats.isFile() ? stats.size : 0;
	} catch {
		return 0;
	}
}

function bytesOf(path: string): Uint8Array {
	try {
		return readFileSync(onDisk(path));
	} catch (error) {
		throw unreadable(codeOf(error));
	}
}

function statsOf(path: string): Stats {
	try {
		return statSync(onDisk(path));
	} catch (error) {
		const code = codeOf(error);
		if (code !== 'ENOENT' && code !== 'ENOTDIR') throw unreadable(code);
		throw new Refusal(
			'file-not-found',
			isLink(path)
				? 'This link leads to a file that is not there. Put the file itself in its place, or remove the link.'
				: 'There is no such file or folder. Check the path; where a name is not UTF-8, give the folder that holds it.',
		);
	}
}

/** Something that exists but is not a file: a folder that was not opened, or something that cannot be a letter. */
function noFile(path: string, stats: Stats): Refusal {
	if (!stats.isDirectory()) {
		return new Refusal(
			'unreadable-file',
			'This is not a file but a pipe, a socket or a device, and is not opened. Take it out of the folder.',
		);
	}
	if (isLink(path)) {
		return new Refusal(
			'unreadable-file',
			'This is a link to a folder, which is not followed: it may lead round in a circle. Name that folder itself.',
		);
	}
	try {
		readdirSync(onDisk(path));
	} catch (error) {
		return unreadable(codeOf(error));
	}
	return new Refusal('unreadable-file', 'This is not a file. Give a file or a folder of files.');
}

function unreadable(code: string): Refusal {
	const remedy = remedies[code] ?? 'Check its permissions and the disk.';
	return new Refusal('unreadable-file', `This cannot be read${code ? ` (${code})` : ''}. ${remedy}`);
}

function isLink(path: string): boolean {
	try {
		return lstatSync(onDisk(path)).isSymbolicLink();
	} catch {
		// Nothing is there, or a file is where the path names a folder.
		return false;
	}
}

function codeOf(error: unknown): string {
	return error instanceof Error && 'code' in error ? String(error.code) : '';
}
