import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { pageUrls } from './page-urls.ts';

const program = fileURLToPath(new URL('./run-pagefind.ts', import.meta.url));

/** Megabytes of heap that the program may have for itself, and letters to each further one: their words and their places. */
const heap = 256;
const lettersAMegabyte = 250;

/**
 * Indexes the letter pages of a built site (what is in `data-pagefind-body`) into its folder `pagefind`.
 *
 * Pagefind runs in a process of its own: where its binary dies (out of memory, a full disk), its Node API never
 * answers, and a build that waits for it would end early, without an error and without the gates that follow.
 *
 * @param memory folder in which this run leaves for the next what it may take; none if empty
 * @returns the number of pages indexed.
 * @throws Error that ends with Pagefind's own words, the failed process as its cause.
 */
export async function buildSearchIndex(siteFolder: string, memory = ''): Promise<number> {
	try {
		const { stdout } = await promisify(execFile)(process.execPath, [
			...heapLimits(siteFolder),
			program,
			siteFolder,
			'',
			memory,
		]);
		return Number(stdout);
	} catch (cause) {
		const { stderr = '', code } = cause as { stderr?: string; code?: number | string };
		throw new Error(
			`The search index of ${siteFolder} could not be made: Pagefind stopped (code ${code}). Free memory or disk space (about 200 KB of memory a letter) and build again; ARCHIVE_SEARCH=off builds without search. Pagefind said: ${stderr.trim().slice(0, 2000) || 'nothing'}`,
			{ cause },
		);
	}
}

/** Node takes what memory it is given: without limits it keeps twice as much, beside what Pagefind needs. */
function heapLimits(siteFolder: string): string[] {
	const letters = pageUrls(siteFolder).length;
	return [`--max-old-space-size=${heap + Math.ceil(letters / lettersAMegabyte)}`, '--max-semi-space-size=8'];
}
