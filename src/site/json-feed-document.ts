import { inLanguage } from '#archive/config/in-language.ts';
import type { AtomEntry, AtomHead } from './atom-document.ts';
import { defaultLanguage } from './page-context.ts';
import { settings } from './settings.ts';

/** A JSON Feed 1.1 (jsonfeed.org) of this archive, the same bytes for the same entries; all of it plain text. */
export function jsonFeedDocument({ title, path, link }: AtomHead, entries: readonly AtomEntry[]): string {
	const feed = {
		version: 'https://jsonfeed.org/version/1.1',
		title,
		home_page_url: link,
		feed_url: settings.url + path,
		language: defaultLanguage,
		authors: [{ name: inLanguage(settings.publisher.name, defaultLanguage) }],
		items: entries.map((entry) => ({
			id: entry.id,
			url: entry.link,
			title: entry.title,
			content_text: entry.summary,
			date_published: `${entry.date}T00:00:00Z`,
			...(entry.author !== undefined && { authors: [{ name: entry.author }] }),
		})),
	};
	return `${JSON.stringify(feed)}\n`;
}
