import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { existsSync, globSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** What a built site must have and must not. */
export interface Expected {
	/** Ids of its letters. */
	readonly letters: readonly string[];
	readonly release: number;
	readonly title: string;
	/** What is another archive's: its address, its e-mail. */
	readonly foreign: readonly string[];
}

/** Files that a person or a program reads as text. */
const textFile = /\.(?:html|md|xml|json|jsonl|csv|txt|js|css|webmanifest|bib|ris)$/;
/** Example: `title: "Про надання інформації"`, in the front matter of a letter’s Markdown; captured: its first long word. */
const titleWord = /^title: .*?(\p{L}{5,})/mu;

/**
 * Holds a built site to what its archive has: a page for each letter, a search that finds one, the release, the archive's own
 * name, and nothing of another archive's settings.
 *
 * @throws AssertionError naming what is wrong
 */
export function checkSite(checkout: string, { letters, release, title, foreign }: Expected): void {
	const site = join(checkout, 'dist');
	const read = (name: string) => readFileSync(join(site, name), 'utf8');
	for (const id of letters)
		for (const ending of ['html', 'md']) assert.ok(existsSync(join(site, 'letters', `${id}.${ending}`)), id);
	assert.ok(read('index.html').includes(title), 'the first page has the archive’s name');
	assert.equal(JSON.parse(read('release.json')).release, release);
	const [one = ''] = letters;
	const [, word = ''] = titleWord.exec(read(`letters/${one}.md`)) ?? [];
	const found = execFileSync(
		process.execPath,
		[resolve('scripts/search.ts'), '--json', '--dist', site, word],
		{ encoding: 'utf8', cwd: checkout },
	);
	const [{ hits }] = JSON.parse(found) as [{ hits: { id: string }[] }];
	assert.ok(hits.length > 0, 'the search finds a letter by a word of its title');
	for (const name of globSync('**/*', { cwd: site }).filter((name) => textFile.test(name))) {
		const text = read(name);
		for (const words of foreign) assert.ok(!text.includes(words), `${name} has ${words}`);
	}
}
