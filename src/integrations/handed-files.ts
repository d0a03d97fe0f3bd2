import { mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { takeHandedFiles } from '#store/files/handed-files.ts';
import { lettersOfPart } from '#store/shards/letters-of-part.ts';

/** Writes the files that pages have handed over (`handFile`) once all pages are made; a part that is built alone has none. */
export function handedFiles(contentFolder: string): AstroIntegration {
	return {
		name: 'handed-files',
		hooks: {
			'astro:build:generated': ({ dir }) => {
				const files = takeHandedFiles();
				if (lettersOfPart(contentFolder)) return;
				for (const [path, writeTo] of files) {
					const target = join(fileURLToPath(dir), path);
					mkdirSync(dirname(target), { recursive: true });
					writeTo(target);
				}
			},
		},
	};
}
