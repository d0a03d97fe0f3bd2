/**
 * Program: indexes the letter pages of the site folder named by its argument, and prints how many they were; a
 * second argument says how many letters make one index of all years. It runs in
 * a process of its own (see build-search-index.ts), with its command line as its whole interface.
 */
import { close } from 'pagefind';
import { jurisdictionOf } from '#archive/jurisdictions/index.ts';
import { settings } from '../../site/settings.ts';
import { partLimits } from './plan-parts.ts';
import { writeSearchIndex } from './write-search-index.ts';

const [siteFolder = '.', whole] = process.argv.slice(2);
try {
	const limits = whole ? { ...partLimits, whole: Number(whole) } : partLimits;
	process.stdout.write(
		String(await writeSearchIndex(siteFolder, jurisdictionOf(settings.jurisdiction), limits)),
	);
} finally {
	await close();
}
