import type { APIRoute } from 'astro';
import { handFile } from '#store/files/handed-files.ts';
import { openData } from '../../site/open-data.ts';

/** A build gets these files beside Astro, which would hold each several times (`handedFiles`); a preview is answered here. */
export const getStaticPaths = async () => {
	const files = await openData();
	if (import.meta.env.DEV) return files.map(({ name }) => ({ params: { name } }));
	for (const { name, writeTo } of files) handFile(`data/${name}`, writeTo);
	return [];
};

export const GET: APIRoute = async ({ params }) => {
	const file = (await openData()).find(({ name }) => name === params['name']);
	return new Response(file ? file.read() : null);
};
