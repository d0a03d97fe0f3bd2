import { letterPath, publicUrl } from '#archive/address/page-path.ts';
import type { RegisterEntry } from '#archive/letter/register-entry.ts';
import { translate } from '../i18n/index.ts';
import type { ArchiveIndex } from './archive-index.ts';
import type { AtomEntry } from './atom-document.ts';
import { factsLine } from './facts-line.ts';
import { feedDocument } from './feed-document.ts';
import type { LedgerIndex } from './ledger-index.ts';
import { defaultLanguage } from './page-context.ts';
import { byPublication, type PublishedLetter } from './publication-days.ts';
import { settings } from './settings.ts';

/** Newest entries in a feed: what a reader that polls once a month should not miss, small enough to poll. */
export const newestEntries = 100;

/**
 * A feed of the latest published letters; an old letter published today is among the first, because readers show what is
 * new to them. Entry ids are the letters' addresses; the letter's own date, where it has one, is in the entry.
 *
 * @param others what else was published: each comes before the letters of its day
 * @param path the feed's own file, from the site's root: its ending says whether it is Atom (RFC 4287) or JSON Feed 1.1
 */
export function letterFeed(
	archive: ArchiveIndex,
	ledger: LedgerIndex,
	letters: readonly RegisterEntry[],
	{ title, path }: { title: string; path: string },
	others: readonly AtomEntry[] = [],
): string {
	const newest = byPublication(letters, ledger).slice(0, newestEntries);
	const entries = [...others, ...newest.map((published) => entryOf(published, archive))]
		// Sorting keeps the order of those of one day.
		.sort((a, b) => (a.date < b.date ? 1 : a.date > b.date ? -1 : 0))
		.slice(0, newestEntries);
	return feedDocument({ title, path, link: settings.url }, entries);
}

function entryOf({ letter, published }: PublishedLetter, archive: ArchiveIndex): AtomEntry {
	const url = publicUrl(settings.url, letterPath(letter.id));
	const authority = archive.authority(letter.authority).name;
	const facts = factsLine(letter, translate(defaultLanguage));
	return {
		id: url,
		link: url,
		title: letter.title,
		summary: `${facts} · ${authority}`,
		date: published,
		author: authority,
	};
}
