import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { jurisdictionOf } from '#archive/jurisdictions/index.ts';
import { type Authority, authoritySchema } from '#archive/letter/authority.ts';
import { registerEntryOf } from '#archive/letter/register-entry.ts';
import { type Request, requestSchema } from '#archive/letter/request.ts';
import { withOutcome } from '#archive/outcome/with-outcome.ts';
import type { ListedLetter } from '#archive/record/listed-letter.ts';
import { toldByText } from '#archive/record/read-told-by-text.ts';
import { withSubjects } from '#archive/subjects/with-subjects.ts';
import { contentPaths } from '../content-paths.ts';
import { DocumentFault, readDocument } from '../document/read-document.ts';
import { codeDigest } from '../files/code-digest.ts';
import { documentsBelow } from '../files/documents-below.ts';
import { openFileReader } from '../files/open-file-reader.ts';
import { hexSha256 } from '../files/sha256.ts';
import { rememberedLetter } from '../letters/letter-memory.ts';
import { refuseOpen } from '../letters/refuse-open.ts';
import { type ListedMemory, openListedMemory } from './listed-memory.ts';

/** Everything besides a letter’s file that tells what lists show of it. */
const rules = ['src/{archive,store}/**/*.{ts,json}', 'package-lock.json'];

/** What an archive’s lists, feeds and tables are made of: letters as lists show them, their bodies, and the requests they came from. */
export interface ListedContent {
	readonly letters: readonly ListedLetter[];
	readonly authorities: readonly Authority[];
	readonly requests: readonly Request[];
}

let memory: ListedMemory | undefined;

/**
 * Reads the front matter of all content, in the order of ids. Of a letter it keeps what lists show, and neither text nor bytes; a
 * letter whose file is the one that this process, or the build before, has read is not read again (docs/decisions/0003-thin-store.md).
 *
 * @throws Error that names every file that cannot be read, with what is wrong in its front matter
 */
export function readListed(content: string): ListedContent {
	const paths = contentPaths(content);
	memory ??= openListedMemory(
		hexSha256(Buffer.from(JSON.stringify([codeDigest('.', rules), process.versions]))),
	);
	const { get, set, keep } = memory;
	const faults: string[] = [];
	const letters = readAll(paths.letters, faults, (bytes) => {
		const sha256 = hexSha256(bytes);
		const letter = get(sha256) ?? listedLetter(bytes);
		set(sha256, letter);
		return letter;
	});
	const authorities = readAll(
		paths.authorities,
		faults,
		(bytes) => readDocument(bytes, authoritySchema).data,
	);
	const requests = readAll(paths.requests, faults, (bytes) => readDocument(bytes, requestSchema).data);
	if (faults.length > 0) {
		throw new Error(
			`${faults.length} content file(s) cannot be read:\n${faults.join('\n')}\nCorrect the front matter by hand, or ingest the letter again with --force.`,
		);
	}
	keep();
	return { letters, authorities, requests };
}

/** Gives back the memory of the letters that were read, of which a build asks no more once its pages are made. */
export function forgetListed(): void {
	memory = undefined;
}

/** The outcome, the subjects and what the text tells are proposed here, once a letter. */
function listedLetter(bytes: Uint8Array): ListedLetter {
	const stored = refuseOpen(rememberedLetter(bytes));
	const { readTold } = jurisdictionOf(stored.letter.jurisdiction);
	const letter = withSubjects(withOutcome(stored), stored.body);
	const listed = { ...registerEntryOf(letter), told: toldByText(stored.body, readTold) };
	// As the next build finds it: fields without a value are not there.
	return JSON.parse(JSON.stringify(listed));
}

function readAll<Kept extends { readonly id: string }>(
	folder: string,
	faults: string[],
	read: (bytes: Uint8Array) => Kept,
): Kept[] {
	if (!existsSync(folder)) return [];
	const bytesOf = openFileReader();
	return documentsBelow(folder).flatMap((id) => {
		const file = join(folder, `${id}.md`);
		try {
			const kept = read(bytesOf(file));
			if (kept.id === id) return [kept];
			faults.push(`${file}: its id is ${kept.id}, but its place says ${id}`);
		} catch (error) {
			if (!(error instanceof DocumentFault)) throw error;
			faults.push(`${file}: ${error.message}`);
		}
		return [];
	});
}
