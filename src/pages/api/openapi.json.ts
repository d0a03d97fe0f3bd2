import type { APIRoute } from 'astro';
import { inLanguage } from '#archive/config/in-language.ts';
import { openApi } from '../../site/open-api.ts';
import { settings } from '../../site/settings.ts';

/** A description of the static API for programs: OpenAPI. */
export const GET: APIRoute = () => {
	const document = openApi(settings.url, inLanguage(settings.title, 'en'));
	return new Response(`${JSON.stringify(document, null, '\t')}\n`);
};
