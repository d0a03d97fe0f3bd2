import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { codeDigest } from '#store/files/code-digest.ts';
import { collectGarbage } from '#store/files/collect-garbage.ts';
import { keepHeapSmall, keepYoungSmall } from '#store/files/keep-heap-small.ts';
import { notePart } from '#store/files/part-log.ts';
import { hexSha256 } from '#store/files/sha256.ts';
import { gateWords } from '#store/gate/gate-words.ts';
import { openSoundLetters } from '#store/gate/sound-letters.ts';
import { openKeptLetters } from '#store/letters/kept-letters.ts';
import { partVariable } from '#store/shards/letters-of-part.ts';
import type { Shard } from '#store/shards/shard.ts';
import type { Surroundings } from '../cli/command-line.ts';
import { refuseUnsound } from '../ledger/refuse-unsound.ts';
import { lookForLeaks } from './look-for-leaks.ts';
import { runAstro } from './run-astro.ts';

/** Tells Astro’s gates that this command checks the content before them, and looks for leaks after them. */
const gatesAround = { ARCHIVE_CONTENT_CHECKED: 'yes', ARCHIVE_LEAKS_AFTER: 'yes' };
/** Everything that tells whether a letter’s file is sound, except the file. */
const rules = ['src/{archive,store}/**/*.{ts,json}', 'package-lock.json'];

/** What a site is made of, and where. */
export interface SiteToMake {
	readonly content: string;
	/** Folder that is emptied for the site, inside the checkout. */
	readonly site: string;
	/** Folder of what one build leaves for the next. */
	readonly cache: string;
	/** Which part of its letters’ pages is made, and nothing else; null for all. */
	readonly part: Shard | null;
}

/**
 * Checks the content, makes the pages of a site and what goes with them, and looks them through; the site is not sealed.
 *
 * Astro renders pages by modules that it writes into the folder of the site, and they find the project's packages only
 * from inside the checkout. The leak gate, a process of its own, begins with the pages while the search index is made of them.
 *
 * @returns whether it was made and nothing leaks
 * @throws GateRefusal where the content cannot be published
 */
export async function makeSite(
	{ content, site, cache, part }: SiteToMake,
	{ language, out, err }: Pick<Surroundings, 'language' | 'out' | 'err'>,
): Promise<boolean> {
	keepHeapSmall();
	keepYoungSmall();
	rmSync(site, { recursive: true, force: true });
	const code = digestOfRules();
	const keepLetters = openKeptLetters(join(cache, 'parsed-letters'), code);
	refuseUnsound(content, openSoundLetters(join(cache, 'sound-letters'), code));
	// Every letter has been asked for by now.
	keepLetters();
	notePart('content check');
	collectGarbage();
	const asked = { [partVariable]: part ? `${part.number}/${part.of}` : '' };
	const environment = { ...asked, ARCHIVE_LANGUAGE: language, ARCHIVE_OUT: site, ARCHIVE_CACHE: cache };
	const look = lookForLeaks(site, cache, asked);
	const astro = await runAstro(['build'], {
		environment: { ...gatesAround, ...environment },
		onMessage: (message) => {
			if (message === gateWords.pagesAreMade) look.begin();
		},
	});
	if (astro !== 0) {
		look.drop();
		return false;
	}
	if (process.stdout.isTTY) out('Looking for personal data in the built files…\n');
	const { isClean, report } = await look.end();
	err(report === '' ? '' : `\n${report}`);
	return isClean;
}

function digestOfRules(): string {
	return hexSha256(Buffer.from(JSON.stringify([codeDigest('.', rules), process.versions])));
}
