import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { contentPaths } from '#store/content-paths.ts';
import { makeCorpus } from '../../bench/corpus/corpus.ts';
import { runHere } from '../../cli/testing/run-here.ts';
import { ingestHere } from '../../ingest/testing/ingest-here.ts';
import { filesUnder } from '../../verify/files-under.ts';
import type { MadeFiles } from './make-site.ts';

/**
 * Ingests invented letters by the command itself.
 *
 * @param folder gets `content/`
 * @returns the letters as a build publishes them: Markdown, and a page each
 */
export async function makeLetters(folder: string, count: number): Promise<MadeFiles> {
	const sources = join(folder, 'inbox');
	const content = join(folder, 'content');
	mkdirSync(sources);
	for (const { name, text } of makeCorpus(count, 7)) writeFileSync(join(sources, name), text);
	const { code, stderr } = await runHere(ingestHere, ['--content', content, sources]);
	if (code !== 0) throw new Error(stderr);
	const { letters: published } = contentPaths(content);
	const letters = filesUnder(published);
	return Object.fromEntries(
		letters.flatMap((name) => [
			[`letters/${name}`, readFileSync(join(published, name))],
			[`letters/${name.replace(/md$/, 'html')}`, page(name)],
		]),
	);
}

function page(name: string): string {
	return `<!DOCTYPE html><html lang="uk"><head><meta charset="utf-8"><title>${name}</title><link rel="alternate" type="text/markdown" href="${posix.basename(name)}"></head><body><p>Лист.</p></body></html>\n`;
}
