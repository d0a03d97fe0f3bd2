import type { APIRoute } from 'astro';
import { pagePath, publicUrl } from '#archive/address/page-path.ts';
import { inLanguage } from '#archive/config/in-language.ts';
import { defaultLanguage } from '../site/page-context.ts';
import { settings } from '../site/settings.ts';

/** OpenSearch 1.1 description: with it a browser can add the archive to its search engines. */
export const GET: APIRoute = () => {
	const search = publicUrl(settings.url, pagePath({ name: 'search' }, defaultLanguage, defaultLanguage));
	return new Response(`<?xml version="1.0" encoding="UTF-8"?>
<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">
	<ShortName>${escaped(inLanguage(settings.title, defaultLanguage).slice(0, MOST_LETTERS))}</ShortName>
	<Description>${escaped(inLanguage(settings.description, defaultLanguage))}</Description>
	<InputEncoding>UTF-8</InputEncoding>
	<Image width="64" height="64" type="image/svg+xml">${escaped(settings.url)}favicon.svg</Image>
	<Url type="text/html" method="get" template="${escaped(search)}?q={searchTerms}"/>
</OpenSearchDescription>
`);
};

/** The standard's limit for a short name. */
const MOST_LETTERS = 16;

function escaped(text: string): string {
	return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
