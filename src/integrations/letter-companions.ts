import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { letterPath } from '#archive/address/page-path.ts';
import { companionExtensions } from '#archive/description/companion-extensions.ts';
import { type LetterHistory, letterHistories } from '#archive/ledger/letter-history.ts';
import type { Authority } from '#archive/letter/authority.ts';
import { readAuthorities } from '#store/authorities/read-authorities.ts';
import { contentFolder } from '#store/content-folder.ts';
import { contentPaths } from '#store/content-paths.ts';
import { documentsBelow } from '#store/files/documents-below.ts';
import { readLedger } from '#store/ledger/read-ledger.ts';
import { readPublishedLetter } from '#store/letters/read-published-letter.ts';
import { type Companion, letterCompanions } from '../site/letter-companions.ts';

/** Example: `/letters/04053625/2018/25-k-170iz.csl.json`; captured: `04053625/2018/25-k-170iz`. */
const companionPattern = new RegExp(
	`/letters/([^/]+/(?:\\d{4}|undated)/[^/.]+)\\.(?:${companionExtensions.join('|').replaceAll('.', '\\.')}|p\\d+\\.csv)(?:\\?|$)`,
	'u',
);

/**
 * Publishes beside each letter's page its citations for programs, its linkset and its tables: `letters/<id>.bib` and the like. The
 * development server makes them when they are asked for.
 *
 * They are written here and not by endpoints: an endpoint costs Astro half a millisecond a file, and reading a letter
 * once serves all its files.
 */
export function letterCompanionFiles(): AstroIntegration {
	let outDir = '';
	return {
		name: 'letter-companions',
		hooks: {
			'astro:config:done': ({ config }) => {
				outDir = fileURLToPath(config.outDir);
			},
			'astro:server:setup': ({ server }) => {
				server.middlewares.use((request, response, next) => {
					const [, id] = companionPattern.exec(request.url ?? '') ?? [];
					const asked = id !== undefined && existsSync(contentPaths(contentFolder).letter(id));
					const made = (asked ? companionsOf(id, readArchive()) : []).find(({ path: file }) =>
						request.url?.includes(file),
					);
					if (!made) return next();
					response.setHeader('Content-Type', `${made.mediaType}; charset=utf-8`);
					response.end(made.text);
				});
			},
			'astro:build:done': () => writeCompanions(outDir),
		},
	};
}

// One after another and synchronously: of small files it is several times faster.
function writeCompanions(outDir: string): void {
	const archive = readArchive();
	for (const id of documentsBelow(contentPaths(contentFolder).letters)) {
		const made = companionsOf(id, archive);
		mkdirSync(dirname(join(outDir, letterPath(id))), { recursive: true });
		for (const companion of made) writeFileSync(join(outDir, companion.path), companion.text);
	}
}

/** What letters' files are made of besides the letters. */
interface Known {
	readonly authorities: ReadonlyMap<string, Authority>;
	readonly histories: ReadonlyMap<string, LetterHistory>;
}

function readArchive(): Known {
	const authorities = readAuthorities(contentFolder);
	return {
		authorities: new Map(authorities.map((body) => [body.id, body])),
		histories: letterHistories(readLedger(contentFolder).records),
	};
}

function companionsOf(id: string, { authorities, histories }: Known): Companion[] {
	const file = readPublishedLetter(id);
	const authority = authorities.get(file.letter.authority);
	if (authority) return letterCompanions(file, authority, histories.get(id) ?? null);
	throw new Error(
		`The letter ${id} names the public body ${file.letter.authority}, but content/authorities/${file.letter.authority}.md is not there. Ingest one of its letters again with --force.`,
	);
}
