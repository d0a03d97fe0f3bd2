import { Feed } from 'feed';
import { letterPath, publicUrl } from '../archive/address/page-path.ts';
import { inLanguage } from '../archive/config/in-language.ts';
import type { RegisterEntry } from '../archive/letter/register-entry.ts';
import { numericDate, translate } from '../i18n/index.ts';
import type { ArchiveIndex } from './archive-index.ts';
import { letterPageLanguage } from './letters-language.ts';
import { defaultLanguage } from './page-context.ts';
import { settings } from './settings.ts';

/** Newest letters in a feed: what a reader that polls once a month should not miss, small enough to poll. */
export const NEWEST = 100;

/**
 * An Atom feed (RFC 4287) of the newest of some letters, newest first. Entry ids are the letters' addresses, dates are
 * the letters' own, so that the same content always gives the same bytes.
 *
 * @param path the feed's own file, from the site's root
 */
export function atomFeed(
	archive: ArchiveIndex,
	letters: readonly RegisterEntry[],
	{ title, path }: { title: string; path: string },
): string {
	const { words, fill } = translate(letterPageLanguage);
	// An entry needs a date (RFC 4287): letters without one stand in the lists only.
	const dated = letters.filter(isDated).slice(0, NEWEST);
	const feed = emptyFeed({ title, path, link: settings.url, updated: dated[0]?.date ?? null });
	for (const letter of dated) {
		const url = publicUrl(settings.url, letterPath(letter.id));
		const date = new Date(`${letter.date}T00:00:00Z`);
		const authority = archive.authority(letter.authority).name;
		feed.addItem({
			id: url,
			link: url,
			title: letter.title,
			description: fill(words.feedEntry, {
				index: letter.registrationIndex,
				date: numericDate(letter.date),
				authority,
			}),
			author: [{ name: authority }],
			date,
			published: date,
		});
	}
	return feed.atom1();
}

/**
 * A feed of this archive without entries.
 *
 * @param link the page that it follows
 * @param updated date of its newest entry, null where it has none
 */
export function emptyFeed({
	title,
	path,
	link,
	updated,
}: {
	title: string;
	path: string;
	link: string;
	updated: string | null;
}): Feed {
	return new Feed({
		id: settings.url + path,
		link,
		title,
		language: defaultLanguage,
		updated: new Date(`${updated ?? '1970-01-01'}T00:00:00Z`),
		author: { name: inLanguage(settings.publisher.name, defaultLanguage) },
		copyright: settings.licence.name,
		feedLinks: { atom: settings.url + path },
		generator: 'Vidpovid',
	});
}

function isDated(letter: RegisterEntry): letter is RegisterEntry & { date: string } {
	return letter.date !== null;
}
