import type { APIRoute } from 'astro';
import { archiveIndex } from '../site/archive-index.ts';
import { correctionsFeed } from '../site/corrections-feed.ts';
import { ledgerIndex } from '../site/ledger.ts';

export const get: APIRoute = async () =>
	new Response(correctionsFeed(await archiveIndex(), await ledgerIndex()));
