import { inLanguage } from '#archive/config/in-language.ts';
import { xmlDocument } from '#archive/text/xml-document.ts';
import { type Child, element } from '#archive/text/xml-element.ts';
import { defaultLanguage } from './page-context.ts';
import { settings } from './settings.ts';

/** An entry of a feed. Its texts are plain text: what looks like markup in them is shown, never run. */
export interface AtomEntry {
	/** Its permanent address. */
	readonly id: string;
	readonly link: string;
	readonly title: string;
	readonly summary: string;
	/** ISO date on which it was published. */
	readonly date: string;
	readonly author?: string;
}

/** What a feed says about itself. */
export interface AtomHead {
	readonly title: string;
	/** The feed's own file, from the site's root. */
	readonly path: string;
	/** The page that the feed belongs to. */
	readonly link: string;
}

/** Date of a feed without entries, which RFC 4287 requires. */
const noDate = '1970-01-01';

/**
 * An Atom feed (RFC 4287) of this archive, the same bytes for the same entries. Every text is of the type `text`, so that
 * no reader takes the words of a letter for HTML; characters not allowed in XML are left out.
 */
export function atomDocument({ title, path, link }: AtomHead, entries: readonly AtomEntry[]): string {
	// ISO dates sort as text.
	const updated =
		entries
			.map(({ date }) => date)
			.sort()
			.at(-1) ?? noDate;
	const feed = element('feed', { xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': defaultLanguage }, [
		element('id', {}, [settings.url + path]),
		element('title', {}, [title]),
		element('updated', {}, [momentOf(updated)]),
		person(inLanguage(settings.publisher.name, defaultLanguage)),
		element('link', { rel: 'alternate', href: link }),
		element('link', { rel: 'self', href: settings.url + path }),
		element('rights', {}, [settings.licence.name]),
		element('generator', {}, ['Vidpovid']),
		...entries.map(entryElement),
	]);
	// In lower case, as in every feed so far: readers fetch again anything that differs by a byte.
	return xmlDocument(feed, { encoding: 'utf-8' });
}

function entryElement({ id, link, title, summary, date, author }: AtomEntry): Child {
	return element('entry', {}, [
		element('id', {}, [id]),
		element('title', { type: 'text' }, [title]),
		element('link', { href: link }),
		element('published', {}, [momentOf(date)]),
		element('updated', {}, [momentOf(date)]),
		author && person(author),
		element('summary', { type: 'text' }, [summary]),
	]);
}

function person(name: string): Child {
	return element('author', {}, [element('name', {}, [name])]);
}

/** A date as the instant that Atom requires. */
function momentOf(date: string): string {
	return `${date}T00:00:00Z`;
}
