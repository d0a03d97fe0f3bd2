import type { APIRoute } from 'astro';
import { apiList } from '../../../site/api-list.ts';
import { archiveIndex } from '../../../site/archive-index.ts';
import { archiveRecord } from '../../../site/record.ts';

export const getStaticPaths = async () =>
	(await archiveIndex()).authorities.map(({ id }) => ({ params: { id } }));

export const GET: APIRoute = async ({ params }) => {
	const { byAuthority, authority } = await archiveIndex();
	const id = String(params['id']);
	return new Response(apiList(authority(id).name, byAuthority.get(id) ?? [], await archiveRecord()));
};
