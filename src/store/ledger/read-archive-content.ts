import { readFileSync } from 'node:fs';
import type { ArchiveContent, ContentFile } from '#archive/ledger/content.ts';
import { contentPaths } from '../content-paths.ts';
import { documentsBelow, filesBelow } from '../files/documents-below.ts';
import { hexSha256 } from '../files/sha256.ts';
import { letterIn } from '../letters/letter-in.ts';

// «04053625/2018/25-k.pdf», «04053625/2018/25-k/1.webp»; captured: the id, which has no dot
const sourceName = /^([^.]+?)(?:\/\d+)?\./;

/** Reads what the ledger is compared with. Only hashes and the paragraphs’ ids are kept of each file. */
export function readArchiveContent(content: string): ArchiveContent {
	const { letters, versions, tombstones, sources } = contentPaths(content);
	return {
		letters: contentFiles(letters),
		versions: contentFiles(versions),
		tombstones: new Set(documentsBelow(tombstones)),
		sources: new Set(filesBelow(sources).map((name) => sourceName.exec(name)?.[1] ?? name)),
	};
}

function contentFiles(folder: string): Map<string, ContentFile> {
	return new Map(documentsBelow(folder).map((id) => [id, contentFile(readFileSync(`${folder}/${id}.md`))]));
}

/** A file that cannot be read as a letter has no paragraphs here; the loader tells what is wrong with it. */
function contentFile(bytes: Uint8Array): ContentFile {
	const stored = letterIn(bytes);
	return { sha256: stored?.sha256 ?? hexSha256(bytes), paragraphs: stored?.letter.paragraphs ?? [] };
}
