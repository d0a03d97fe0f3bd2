import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after } from 'node:test';
import { testConfig as config } from '../../testing/test-config.ts';
import { sealSite } from '../site/seal-site.ts';

/** A file of an invented site: its path and content. */
export type MadeFiles = Readonly<Record<string, string | Uint8Array>>;

/** Letters as a build publishes them: with front matter, and with requisites that CSV and SQL must not choke on. */
export const madeFiles: MadeFiles = {
	'index.html': '<!DOCTYPE html><html lang="uk"><title>Зразок</title><p>Головна.</p></html>\n',
	'letters.html': '<!DOCTYPE html><html lang="uk"><title>Листи</title><p>Усі листи.</p></html>\n',
	'_astro/site.css': 'body { color: black }\n'.repeat(200),
	'favicon.svg':
		'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 8 8"><rect width="8" height="8"/></svg>\n',
	'pages/порожній файл.txt': '',
	'images/noise.webp': Uint8Array.from({ length: 5000 }, (_, at) => (at * at * 31 + at * 7) % 251),
};

/** A folder for one test file, removed when its tests are done. */
export function workFolder(name: string): string {
	const folder = mkdtempSync(join(tmpdir(), `${name}-`));
	after(() => rmSync(folder, { recursive: true, force: true }));
	return folder;
}

/** Writes an invented site into a folder and seals it as a build does. */
export async function makeSite(folder: string, files: MadeFiles, url = config.url): Promise<string> {
	for (const [name, content] of Object.entries(files)) {
		const file = join(folder, name);
		mkdirSync(dirname(file), { recursive: true });
		writeFileSync(file, content);
	}
	await sealSite(folder, { ...config, url });
	return folder;
}
