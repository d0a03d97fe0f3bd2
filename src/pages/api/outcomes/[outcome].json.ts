import type { APIRoute } from 'astro';
import { outcomes } from '#archive/letter/outcome.ts';
import { apiList } from '../../../site/api-list.ts';
import { archiveIndex } from '../../../site/archive-index.ts';
import { archiveRecord } from '../../../site/record.ts';

export const getStaticPaths = () => outcomes.map((outcome) => ({ params: { outcome } }));

export const GET: APIRoute = async ({ params }) => {
	const outcome = String(params['outcome']);
	const letters = (await archiveIndex()).letters.filter((letter) => letter.outcome?.is === outcome);
	return new Response(apiList(outcome, letters, await archiveRecord()));
};
