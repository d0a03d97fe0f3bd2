/**
 * Program: indexes the letter pages of the site folder named by its argument, and prints how many they were. It runs in
 * a process of its own (see build-search-index.ts), with its command line as its whole interface.
 */
import { close } from 'pagefind';
import { writeSearchIndex } from './write-search-index.ts';

const [siteFolder = '.'] = process.argv.slice(2);
try {
	process.stdout.write(String(await writeSearchIndex(siteFolder)));
} finally {
	await close();
}
