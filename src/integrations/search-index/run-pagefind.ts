/**
 * Program: indexes the letter pages of the site folder named by its argument, and prints how many they were; a
 * second argument says how many letters make one index of all years. It runs in
 * a process of its own (see build-search-index.ts), with its command line as its whole interface.
 */
import { close } from 'pagefind';
import { letterPath } from '#archive/address/page-path.ts';
import { jurisdictionOf } from '#archive/jurisdictions/index.ts';
import { letterHistories } from '#archive/ledger/letter-history.ts';
import { contentFolder } from '#store/content-folder.ts';
import { readLedger } from '#store/ledger/read-ledger.ts';
import { settings } from '../../site/settings.ts';
import { partLimits } from './plan-parts.ts';
import { writeSearchIndex } from './write-search-index.ts';

const [siteFolder = '.', whole] = process.argv.slice(2);
try {
	const limits = whole ? { ...partLimits, whole: Number(whole) } : partLimits;
	const options = { limits, releases: releasesOf(contentFolder) };
	process.stdout.write(
		String(await writeSearchIndex(siteFolder, jurisdictionOf(settings.jurisdiction), options)),
	);
} finally {
	await close();
}

/** In which release each letter came, by the address of its page. */
function releasesOf(content: string): Map<string, number> {
	const histories = letterHistories(readLedger(content).records);
	return new Map(
		[...histories].flatMap(
			([
				id,
				{
					versions: [first],
				},
			]) => (first ? [[`/${letterPath(id)}`, first.release] as const] : []),
		),
	);
}
