import type { APIRoute } from 'astro';
import { translate } from '../../i18n/index.ts';
import { archiveIndex } from '../../site/archive-index.ts';
import { atomFeed } from '../../site/atom-feed.ts';
import { ledgerIndex } from '../../site/ledger.ts';
import { defaultLanguage } from '../../site/page-context.ts';

export async function getStaticPaths() {
	return (await archiveIndex()).authorities.map(({ id }) => ({ params: { id } }));
}

export const get: APIRoute = async ({ params }) => {
	const archive = await archiveIndex();
	const id = String(params['id']);
	const { fill, words } = translate(defaultLanguage);
	const title = fill(words.feedTitle, { archive: archive.authority(id).name });
	return new Response(
		atomFeed(archive, await ledgerIndex(), archive.byAuthority.get(id) ?? [], {
			title,
			path: `authorities/${id}.xml`,
		}),
	);
};
