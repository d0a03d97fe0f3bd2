import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'vite';
import { deskWords } from '../../../src/i18n/desk/index.ts';
import type { TerminalLanguage } from '../../../src/i18n/terminal/index.ts';

/** A file of the desk's page. */
export interface PageFile {
	readonly type: string;
	readonly bytes: Uint8Array;
}

/** The files of the desk's page by their path: no other file of this machine can be requested. */
export type PageFiles = ReadonlyMap<string, PageFile>;

const page = join(import.meta.dirname, '..', 'page');
const types: Readonly<Record<string, string>> = {
	html: 'text/html; charset=utf-8',
	js: 'text/javascript; charset=utf-8',
	css: 'text/css; charset=utf-8',
	woff2: 'font/woff2',
};

/**
 * Bundles the page: scripts and styles with the site's own colours, type and fonts. Takes half a second.
 *
 * @param language that it opens in
 */
export async function bundlePage(language: TerminalLanguage): Promise<PageFiles> {
	const outputs = await build({
		configFile: false,
		publicDir: false,
		root: page,
		logLevel: 'error',
		build: {
			write: false,
			target: 'es2023',
			minify: false,
			assetsInlineLimit: 0,
			rolldownOptions: {
				input: { desk: join(page, 'main.ts'), style: join(page, 'desk.css') },
				output: {
					entryFileNames: '[name].js',
					chunkFileNames: '[name].js',
					assetFileNames: '[name][extname]',
				},
			},
		},
	});
	const made = (Array.isArray(outputs) ? outputs : [outputs]).flatMap((one) =>
		'output' in one ? one.output : [],
	);
	const html = readFileSync(join(page, 'index.html'), 'utf8')
		.replace('lang="en"', `lang="${language}"`)
		.replace(deskWords.en.name, deskWords[language].name);
	const files = new Map<string, PageFile>([['/', { type: types['html'] ?? '', bytes: Buffer.from(html) }]]);
	for (const file of made) {
		const bytes = Buffer.from(file.type === 'chunk' ? file.code : file.source);
		files.set(`/${file.fileName}`, { type: types[file.fileName.split('.').at(-1) ?? ''] ?? '', bytes });
	}
	return files;
}
