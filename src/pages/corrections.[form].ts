import type { APIRoute } from 'astro';
import { archiveIndex } from '../site/archive-index.ts';
import { correctionsFeed } from '../site/corrections-feed.ts';
import { feedForms } from '../site/feed-forms.ts';
import { ledgerIndex } from '../site/ledger.ts';

export const getStaticPaths = () => feedForms.map((form) => ({ params: { form } }));

export const GET: APIRoute = async ({ params }) =>
	new Response(correctionsFeed(await archiveIndex(), await ledgerIndex(), `corrections.${params['form']}`));
