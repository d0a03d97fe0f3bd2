import type { APIRoute } from 'astro';
import { pagePath, publicUrl } from '#archive/address/page-path.ts';
import { inLanguage } from '#archive/config/in-language.ts';
import { xmlDocument } from '#archive/text/xml-document.ts';
import { element, onLines } from '#archive/text/xml-element.ts';
import { defaultLanguage } from '../site/page-context.ts';
import { settings } from '../site/settings.ts';

/** OpenSearch 1.1 description: with it a browser can add the archive to its search engines. */
export const GET: APIRoute = () => {
	const search = publicUrl(settings.url, pagePath({ name: 'search' }, defaultLanguage, defaultLanguage));
	const image = { width: '64', height: '64', type: 'image/svg+xml' };
	const parts = [
		element('ShortName', {}, [inLanguage(settings.title, defaultLanguage).slice(0, mostLetters)]),
		element('Description', {}, [inLanguage(settings.description, defaultLanguage)]),
		element('InputEncoding', {}, ['UTF-8']),
		element('Image', image, [`${settings.url}favicon.svg`]),
		element('Url', { type: 'text/html', method: 'get', template: `${search}?q={searchTerms}` }),
	];
	const xmlns = 'http://a9.com/-/spec/opensearch/1.1/';
	return new Response(xmlDocument(element('OpenSearchDescription', { xmlns }, onLines(parts, '\t'))));
};

/** The limit of the standard for a short name. */
const mostLetters = 16;
