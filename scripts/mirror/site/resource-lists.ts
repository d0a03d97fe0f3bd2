import { xmlDocument } from '#archive/text/xml-document.ts';
import { type Child, element, onLines } from '#archive/text/xml-element.ts';
import type { FileDigest } from './digest-site.ts';
import { fileUrl } from './mirror-list.ts';

/** An XML file of the site’s root. */
export interface ListFile {
	readonly name: string;
	readonly xml: string;
}

/** Where the lists are published, and the date that they tell of. */
export interface ListOptions {
	readonly url: string;
	readonly date: string | null;
	/** Addresses a list may hold, by the sitemap protocol. */
	readonly most?: number;
}

/**
 * ResourceSync (ANSI/NISO Z39.99-2017) for a static site: its description, its capabilities and the list of its
 * resources with digests, in parts where one list is too small for them.
 */
export function resourceLists(
	digests: ReadonlyMap<string, FileDigest>,
	{ url, date, most = 50_000 }: ListOptions,
): ListFile[] {
	const head = [up(url), capability('resourcelist', { at: date === null ? undefined : instant(date) })];
	return [
		...resourceList([...digests], url, head, most),
		capabilities(url, ['resourcelist']),
		{
			name: 'resourcesync.xml',
			xml: resourceSync('urlset', [
				capability('description'),
				entry('url', `${url}capabilitylist.xml`, capability('capabilitylist')),
			]),
		},
	];
}

/** The list of what a site offers to those who keep copies. */
export function capabilities(url: string, offered: readonly string[]): ListFile {
	return {
		name: 'capabilitylist.xml',
		xml: resourceSync('urlset', [
			element('rs:ln', { rel: 'up', href: `${url}resourcesync.xml` }),
			capability('capabilitylist'),
			...offered.map((name) => entry('url', `${url}${name}.xml`, capability(name))),
		]),
	};
}

/** A ResourceSync document: a sitemap with elements of its own. */
export function resourceSync(root: 'urlset' | 'sitemapindex', lines: readonly Child[]): string {
	const namespaces = {
		xmlns: 'http://www.sitemaps.org/schemas/sitemap/0.9',
		'xmlns:rs': 'http://www.openarchives.org/rs/terms/',
	};
	return xmlDocument(element(root, namespaces, onLines(lines)));
}

/** The metadata of a document that says what it is. */
export function capability(
	name: string,
	attributes: Readonly<Record<string, string | undefined>> = {},
): Child {
	return element('rs:md', { capability: name, ...attributes });
}

/** Where a list’s capability list stands. */
export function up(url: string): Child {
	return element('rs:ln', { rel: 'up', href: `${url}capabilitylist.xml` });
}

/** What a list tells about a file: its checksum and its length in bytes. Its media type is in its name. */
export function digestOf({ sha256, bytes }: FileDigest): Readonly<Record<string, string>> {
	return { hash: `sha-256:${sha256}`, length: String(bytes) };
}

/** A day as the instant that it begins, UTC: what the protocol wants. */
export function instant(date: string): string {
	return `${date}T00:00:00Z`;
}

function resourceList(
	digests: readonly (readonly [file: string, FileDigest])[],
	url: string,
	head: readonly Child[],
	most: number,
): ListFile[] {
	// List by list: the entries of half a million files are several times what is written of them.
	const entriesOf = (some: typeof digests) =>
		some.map(([file, digest]) => entry('url', fileUrl(url, file), element('rs:md', digestOf(digest))));
	if (digests.length <= most)
		return [{ name: 'resourcelist.xml', xml: resourceSync('urlset', [...head, ...entriesOf(digests)]) }];
	const parts = Array.from({ length: Math.ceil(digests.length / most) }, (_, part) => ({
		name: `resourcelist-${part + 1}.xml`,
		xml: resourceSync('urlset', [
			element('rs:ln', { rel: 'index', href: `${url}resourcelist.xml` }),
			...head,
			...entriesOf(digests.slice(part * most, (part + 1) * most)),
		]),
	}));
	const index = parts.map(({ name }) => entry('sitemap', url + name));
	return [{ name: 'resourcelist.xml', xml: resourceSync('sitemapindex', [...head, ...index]) }, ...parts];
}

function entry(name: 'url' | 'sitemap', address: string, ...facts: readonly Child[]): Child {
	return element(name, {}, [element('loc', {}, [address]), ...facts]);
}
