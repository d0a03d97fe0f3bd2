import { extname } from 'node:path';
import type { FileDigest } from './digest-site.ts';
import { mediaTypeOf } from './media-types.ts';
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
	const entries = [...digests].map(
		([file, { sha256, bytes }]) =>
			`<url><loc>${fileUrl(url, file)}</loc><rs:md hash="sha-256:${sha256}" length="${bytes}" type="${mediaTypeOf(extname(file))}"/></url>`,
	);
	const head = [up(url), capability('resourcelist', date === null ? '' : ` at="${instant(date)}"`)];
	return [
		...resourceList(entries, url, head, most),
		capabilities(url, ['resourcelist']),
		{
			name: 'resourcesync.xml',
			xml: resourceSync('urlset', [
				capability('description'),
				`<url><loc>${url}capabilitylist.xml</loc><rs:md capability="capabilitylist"/></url>`,
			]),
		},
	];
}

/** The list of what a site offers to those who keep copies. */
export function capabilities(url: string, offered: readonly string[]): ListFile {
	return {
		name: 'capabilitylist.xml',
		xml: resourceSync('urlset', [
			`<rs:ln rel="up" href="${url}resourcesync.xml"/>`,
			capability('capabilitylist'),
			...offered.map((name) => `<url><loc>${url}${name}.xml</loc><rs:md capability="${name}"/></url>`),
		]),
	};
}

/** A ResourceSync document: a sitemap with elements of its own. */
export function resourceSync(root: 'urlset' | 'sitemapindex', lines: readonly string[]): string {
	return `<?xml version="1.0" encoding="UTF-8"?>\n<${root} xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:rs="http://www.openarchives.org/rs/terms/">\n${lines.join('\n')}\n</${root}>\n`;
}

/** The metadata of a document that says what it is. */
export function capability(name: string, attributes = ''): string {
	return `<rs:md capability="${name}"${attributes}/>`;
}

/** Where a list’s capability list stands. */
export function up(url: string): string {
	return `<rs:ln rel="up" href="${url}capabilitylist.xml"/>`;
}

/** A day as the instant that it begins, UTC: what the protocol wants. */
export function instant(date: string): string {
	return `${date}T00:00:00Z`;
}

function resourceList(
	entries: readonly string[],
	url: string,
	head: readonly string[],
	most: number,
): ListFile[] {
	if (entries.length <= most)
		return [{ name: 'resourcelist.xml', xml: resourceSync('urlset', [...head, ...entries]) }];
	const parts = Array.from({ length: Math.ceil(entries.length / most) }, (_, part) => ({
		name: `resourcelist-${part + 1}.xml`,
		xml: resourceSync('urlset', [
			`<rs:ln rel="index" href="${url}resourcelist.xml"/>`,
			...head,
			...entries.slice(part * most, (part + 1) * most),
		]),
	}));
	const index = parts.map(({ name }) => `<sitemap><loc>${url}${name}</loc></sitemap>`);
	return [{ name: 'resourcelist.xml', xml: resourceSync('sitemapindex', [...head, ...index]) }, ...parts];
}
