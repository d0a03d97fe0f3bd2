import type { APIRoute } from 'astro';
import { archiveIndex } from '../../site/archive-index.ts';
import { readLetterSource } from '../../site/letter-file.ts';

export async function getStaticPaths() {
	return (await archiveIndex()).letters.map(({ id }) => ({ params: { id } }));
}

/** The letter's content file as it is: what the page is made from and what its SHA-256 is taken of. */
export const GET: APIRoute = ({ params }) => new Response(readLetterSource(String(params['id'])));
