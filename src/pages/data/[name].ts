import type { APIRoute } from 'astro';
import { openData } from '../../site/open-data.ts';

export const getStaticPaths = async () => (await openData()).map(({ name }) => ({ params: { name } }));

export const GET: APIRoute = async ({ params }) => {
	const file = (await openData()).find(({ name }) => name === params['name']);
	return new Response(file ? file.read() : null);
};
