import { resolve } from 'node:path';

/** Where the browser tests build their own invented archive. */
export const testArchive = {
	/** Its configuration: no test reads the publisher's. */
	config: resolve('scripts/testing/archive.config.ts'),
	/** Invented letters, as a publisher would put them into the inbox. */
	letters: resolve('tests/e2e/letters'),
	/** More of them, generated with the archive: answers of the ranked bodies. */
	ranked: resolve('test-results/archive/ranked'),
	/** A letter that only the last release publishes. */
	late: resolve('tests/e2e/late'),
	/** A letter that comes after the last release. */
	drafts: resolve('tests/e2e/drafts'),
	content: resolve('test-results/archive/content'),
	dist: resolve('test-results/archive/dist'),
	/** The publisher’s own pages. */
	pages: resolve('tests/e2e/pages'),
	/** A request to another body in the words of one that an archive of a site brings. */
	request: resolve('tests/e2e/requests/90000021-2017-31-z-17.md'),
	/** Where two of its bodies sit: their letters do not say it. */
	regions: { '90000038': 'UA-46', '90000021': 'UA-05' },
	/** Key of the fingerprints: the letter without date and number gets its address by it. */
	key: '0'.repeat(64),
	/** Address that the built pages say they are published at. */
	publishedAt: 'https://archive.example/repository/',
};
