import { existsSync } from 'node:fs';
import { copyFile, mkdir } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import sirv from 'sirv';
import { publishedFiles } from './published-files.ts';

/**
 * Publishes each letter's content file beside its page, as it is: `letters/<id>.md`. The development server answers with
 * the same files.
 *
 * The files are copied while Astro renders the pages, not passed through an endpoint: of 10,000 letters an endpoint costs
 * five seconds.
 *
 * @param lettersFolder `<content>/letters`
 */
export function letterSources(lettersFolder: string): AstroIntegration {
	let outDir = '';
	let copied: Promise<void> | undefined;
	return {
		name: 'letter-sources',
		hooks: {
			'astro:config:done': ({ config }) => {
				outDir = fileURLToPath(config.outDir);
			},
			'astro:server:setup': ({ server }) => {
				server.middlewares.use('/letters', sirv(lettersFolder, { dev: true }));
			},
			// By now the folder is emptied and no page is written yet. Astro calls this once a bundle: the first call counts.
			'astro:build:setup': () => {
				copied ??= copySources(lettersFolder, path.join(outDir, 'letters'));
				// Whoever awaits it below hears of a failure; until then it must not end the process.
				copied.catch(() => {});
			},
			'astro:build:done': () => copied,
		},
	};
}

const COPIES_AT_ONCE = 8;

async function copySources(from: string, to: string): Promise<void> {
	if (!existsSync(from)) return;
	const sources = publishedFiles(from).filter((file) => file.endsWith('.md'));
	const folders = new Set(sources.map((file) => path.dirname(file)));
	for (const folder of folders) await mkdir(path.join(to, folder), { recursive: true });
	const queue = sources.values();
	const copyRest = async () => {
		for (const file of queue) await copyFile(path.join(from, file), path.join(to, file));
	};
	await Promise.all(Array.from({ length: COPIES_AT_ONCE }, copyRest));
}
