import type { APIRoute } from 'astro';
import { apiList } from '../../../site/api-list.ts';
import { archiveIndex } from '../../../site/archive-index.ts';
import { archiveRecord } from '../../../site/record.ts';

export const getStaticPaths = async () =>
	[...(await archiveIndex()).years.keys()].map((year) => ({ params: { year: String(year) } }));

export const GET: APIRoute = async ({ params }) => {
	const { years } = await archiveIndex();
	const year = String(params['year']);
	return new Response(apiList(year, years.get(Number(year)) ?? [], await archiveRecord()));
};
