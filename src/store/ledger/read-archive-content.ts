import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ArchiveContent, ContentFile } from '#archive/ledger/content.ts';
import { parseDocument } from '../document/document.ts';
import { hexSha256 } from '../files/sha256.ts';

/**
 * Reads what the ledger is compared with. Each file is read and hashed once, and only its hash and its paragraphs’ ids are
 * kept.
 */
export function readArchiveContent(content: string): ArchiveContent {
	return {
		letters: contentFiles(join(content, 'letters')),
		versions: contentFiles(join(content, 'versions')),
		tombstones: new Set(markdownFiles(join(content, 'tombstones'))),
		// A letter’s id has no dot: what stands before it, or before the image’s own name, is the id.
		sources: new Set(filesIn(join(content, 'sources')).map((name) => sourceName.exec(name)?.[1] ?? name)),
	};
}

function contentFiles(folder: string): Map<string, ContentFile> {
	return new Map(
		markdownFiles(folder).map((name) => {
			const bytes = readFileSync(join(folder, `${name}.md`));
			return [name, { sha256: hexSha256(bytes), paragraphs: paragraphsOf(bytes.toString('utf8')) }];
		}),
	);
}

/** Ids of the paragraphs as the front matter says them; none where it cannot be read. */
function paragraphsOf(text: string): string[] {
	const written = paragraphLines.exec(text.slice(0, text.indexOf('\n---\n', 3)))?.[1];
	if (written !== undefined) return written.match(paragraphId) ?? [];
	try {
		// Not as ingest writes it: a person has edited it.
		const { data } = parseDocument(text);
		const { paragraphs } = data as { paragraphs?: unknown };
		return Array.isArray(paragraphs) ? paragraphs.map(String) : [];
	} catch {
		return [];
	}
}

/** Paths of the Markdown files below a folder, without their ending, by code unit. */
function markdownFiles(folder: string): string[] {
	return filesIn(folder)
		.filter((name) => name.endsWith('.md'))
		.map((name) => name.slice(0, -'.md'.length));
}

function filesIn(folder: string): string[] {
	if (!existsSync(folder)) return [];
	return readdirSync(folder, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile() && !entry.name.startsWith('.'))
		.map(({ parentPath, name }) =>
			join(parentPath, name)
				.slice(folder.length + 1)
				.replaceAll('\\', '/'),
		)
		.sort();
}

// «paragraphs:\n  - "p1"\n  - "p2"\n» in front matter, the end of which is cut off
const paragraphLines = /\nparagraphs:((?:\n {2}- "p\d+")+)(?=\n\S|$)/u;
const paragraphId = /p\d+/g;
// «04053625/2018/25-k.pdf», «04053625/2018/25-k/1.webp»
const sourceName = /^([^.]+?)(?:\/\d+)?\./;
