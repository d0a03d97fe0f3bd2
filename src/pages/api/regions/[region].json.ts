import type { APIRoute } from 'astro';
import { apiList } from '../../../site/api-list.ts';
import { archiveIndex } from '../../../site/archive-index.ts';
import { lettersByRegion } from '../../../site/letters-by-region.ts';
import { archiveRecord } from '../../../site/record.ts';

export const getStaticPaths = async () =>
	[...lettersByRegion(await archiveIndex()).keys()].map((region) => ({ params: { region } }));

export const GET: APIRoute = async ({ params }) => {
	const region = String(params['region']);
	const letters = lettersByRegion(await archiveIndex()).get(region) ?? [];
	return new Response(apiList(region, letters, await archiveRecord()));
};
