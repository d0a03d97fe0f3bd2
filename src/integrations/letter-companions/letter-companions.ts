import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { ArchiveConfig } from '#archive/config/schema.ts';
import { lettersOfPart } from '#store/shards/letters-of-part.ts';
import type { Companion } from '../../site/letter-companions.ts';
import { yearOf } from '../../site/year-citations.ts';
import { companions } from './companions.ts';
import { writeStatement } from './write-statement.ts';

/** What is asked of the development server: `/letters/…` but for pages and texts, with or without a query. */
const companionPattern = /^\/(letters\/[^?]+\.(?:json|csv|bib|ris))(?:\?|$)/;

/**
 * Publishes beside each letter's page its record (`letters/<id>.json`) and its tables, for each body and year the citations
 * for programs (`letters/<body>/<year>.bib`), and `release.json`. The development server makes them when they are asked for.
 *
 * They are written here and not by endpoints: an endpoint costs Astro half a millisecond a file, and reading a letter once
 * serves all its files.
 */
export function letterCompanionFiles(contentFolder: string, archive: ArchiveConfig): AstroIntegration {
	let outDir = '';
	return {
		name: 'letter-companions',
		hooks: {
			'astro:config:done': ({ config }) => {
				outDir = fileURLToPath(config.outDir);
			},
			'astro:server:setup': ({ server }) => {
				server.middlewares.use((request, response, next) => {
					const [, path] = companionPattern.exec(request.url ?? '') ?? [];
					const made = path ? findCompanion(contentFolder, path) : undefined;
					if (!made) return next();
					response.setHeader('Content-Type', `${made.mediaType}; charset=utf-8`);
					response.end(made.text);
				});
			},
			'astro:build:done': () => {
				writeStatement(contentFolder, outDir, archive);
				let made = '';
				const part = lettersOfPart(contentFolder);
				for (const { path, text } of companions(contentFolder, ({ id }) => part?.has(id) ?? true)) {
					const target = join(outDir, path);
					const folder = dirname(target);
					// One after another and synchronously: of small files it is several times faster.
					if (folder !== made) mkdirSync(folder, { recursive: true });
					made = folder;
					writeFileSync(target, text);
				}
			},
		},
	};
}

/** One file, made for whoever asks the development server for it. */
function findCompanion(contentFolder: string, path: string): Companion | undefined {
	for (const companion of companions(contentFolder, ({ place }) => isNear(path, place)))
		if (companion.path === path) return companion;
	return undefined;
}

function isNear(path: string, place: string): boolean {
	return path.startsWith(`letters/${place}.`) || path.startsWith(`letters/${yearOf(place)}.`);
}
