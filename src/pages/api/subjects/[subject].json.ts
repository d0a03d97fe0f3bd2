import type { APIRoute } from 'astro';
import { apiList } from '../../../site/api-list.ts';
import { archiveIndex } from '../../../site/archive-index.ts';
import { archiveRecord } from '../../../site/record.ts';

export const getStaticPaths = async () =>
	[...(await archiveIndex()).bySubject.keys()].map((subject) => ({ params: { subject } }));

export const GET: APIRoute = async ({ params }) => {
	const { bySubject } = await archiveIndex();
	const subject = String(params['subject']);
	return new Response(apiList(subject, bySubject.get(subject) ?? [], await archiveRecord()));
};
