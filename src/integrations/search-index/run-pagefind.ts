/**
 * Program: indexes the letter pages of the site folder named by its argument, and prints how many they were; a
 * second argument says how many letters a part of a large index has (empty: as usual), a third in which folder this run leaves for
 * the next what it may take; where a part of a site is made alone, its pages are only read. It runs in
 * a process of its own (see build-search-index.ts), with its command line as its whole interface.
 */
import { fileURLToPath } from 'node:url';
import { close } from 'pagefind';
import { letterPath } from '#archive/address/page-path.ts';
import { jurisdictionOf } from '#archive/jurisdictions/index.ts';
import { letterHistories } from '#archive/ledger/letter-history.ts';
import { contentFolder } from '#store/content-folder.ts';
import { codeDigest } from '#store/files/code-digest.ts';
import { readLedger } from '#store/ledger/read-ledger.ts';
import { lettersOfPart } from '#store/shards/letters-of-part.ts';
import { settings } from '../../site/settings.ts';
import { partLimits } from './plan-parts.ts';
import { rememberPages } from './remember-pages.ts';
import { writeSearchIndex } from './write-search-index.ts';

/** Everything except the pages that an index depends on. */
const code = ['src/{archive,integrations,store}/**/*.{ts,json}', 'package-lock.json'];

const [siteFolder = '.', part, folder] = process.argv.slice(2);
try {
	const limits = part ? { ...partLimits, part: Number(part) } : partLimits;
	const memory = folder ? { folder, code: codeOfIndex() } : undefined;
	const options = { limits, releases: releasesOf(contentFolder), memory };
	const pages =
		memory && lettersOfPart(contentFolder)
			? rememberPages(siteFolder, memory.folder, memory.code)
			: await writeSearchIndex(siteFolder, jurisdictionOf(settings.jurisdiction), options);
	process.stdout.write(String(pages));
} finally {
	await close();
}

/** In which release each letter came, by the address of its page, and of those that lead to it from its former ids. */
function releasesOf(content: string): Map<string, number> {
	const histories = letterHistories(readLedger(content).records);
	return new Map(
		[...histories].flatMap(([id, { versions, formerIds }]) => {
			const [first] = versions;
			return first ? [id, ...formerIds].map((each) => [`/${letterPath(each)}`, first.release] as const) : [];
		}),
	);
}

function codeOfIndex(): string {
	const root = fileURLToPath(new URL('../../..', import.meta.url));
	return JSON.stringify([codeDigest(root, code), process.versions, settings.jurisdiction]);
}
