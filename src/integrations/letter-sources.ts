import { copyFile, mkdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import sirv from 'sirv';
import { letterPath } from '#archive/address/page-path.ts';
import { documentsBelow } from '#store/files/documents-below.ts';

const copiesAtOnce = 8;

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
				copied ??= copySources(lettersFolder, outDir);
				// Whoever awaits it below hears of a failure; until then it must not end the process.
				copied.catch(() => {});
			},
			'astro:build:done': () => copied,
		},
	};
}

async function copySources(from: string, to: string): Promise<void> {
	const letters = documentsBelow(from).map((id) => ({
		file: join(from, `${id}.md`),
		target: join(to, letterPath(id, 'md')),
	}));
	const folders = new Set(letters.map(({ target }) => dirname(target)));
	for (const folder of folders) await mkdir(folder, { recursive: true });
	const queue = letters.values();
	const copyRest = async () => {
		for (const { file, target } of queue) await copyFile(file, target);
	};
	await Promise.all(Array.from({ length: copiesAtOnce }, copyRest));
}
