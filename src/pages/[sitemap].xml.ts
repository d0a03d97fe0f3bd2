import type { APIRoute } from 'astro';
import { archiveIndex } from '../site/archive-index.ts';
import { ledgerIndex } from '../site/ledger.ts';
import { sitemaps } from '../site/sitemap.ts';

export async function getStaticPaths() {
	return sitemaps(await archiveIndex(), await ledgerIndex()).map(({ name, xml }) => ({
		params: { sitemap: name },
		props: { xml },
	}));
}

export const GET: APIRoute = ({ props }) => new Response(String(props['xml']));
