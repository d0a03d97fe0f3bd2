import type { APIRoute } from 'astro';
import { archiveIndex } from '../site/archive-index.ts';
import { archiveFindingAid } from '../site/finding-aid.ts';
import { ledgerIndex } from '../site/ledger.ts';

export const GET: APIRoute = async () =>
	new Response(archiveFindingAid(await archiveIndex(), (await ledgerIndex()).release));
