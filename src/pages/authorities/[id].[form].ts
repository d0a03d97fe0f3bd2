import type { APIRoute } from 'astro';
import { translate } from '../../i18n/index.ts';
import { archiveIndex } from '../../site/archive-index.ts';
import { feedForms } from '../../site/feed-forms.ts';
import { ledgerIndex } from '../../site/ledger.ts';
import { letterFeed } from '../../site/letter-feed.ts';
import { defaultLanguage } from '../../site/page-context.ts';

export async function getStaticPaths() {
	const { authorities } = await archiveIndex();
	return authorities.flatMap(({ id }) => feedForms.map((form) => ({ params: { id, form } })));
}

export const GET: APIRoute = async ({ params }) => {
	const archive = await archiveIndex();
	const id = String(params['id']);
	const { fill, words } = translate(defaultLanguage);
	const title = fill(words.feedTitle, { archive: archive.authority(id).name });
	const path = `authorities/${id}.${params['form']}`;
	return new Response(
		letterFeed(archive, await ledgerIndex(), archive.byAuthority.get(id) ?? [], { title, path }),
	);
};
