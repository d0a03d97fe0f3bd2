import path from 'node:path';

/** Where the browser tests build their own, invented archive. */
export const testArchive = {
	/** Its configuration: no test reads the publisher's. */
	config: path.resolve('scripts/testing/archive.config.ts'),
	/** Invented letters, as a publisher would put them into the inbox. */
	letters: path.resolve('tests/e2e/letters'),
	/** A letter that comes after the last release. */
	drafts: path.resolve('tests/e2e/drafts'),
	content: path.resolve('test-results/archive/content'),
	dist: path.resolve('test-results/archive/dist'),
	/** Address that the built pages say they are published at. */
	publishedAt: 'https://archive.example/repository/',
};
