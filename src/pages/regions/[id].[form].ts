import type { APIRoute } from 'astro';
import { jurisdictionOf } from '#archive/jurisdictions/index.ts';
import { translate } from '../../i18n/index.ts';
import { archiveIndex } from '../../site/archive-index.ts';
import { feedForms } from '../../site/feed-forms.ts';
import { ledgerIndex } from '../../site/ledger.ts';
import { letterFeed } from '../../site/letter-feed.ts';
import { defaultLanguage } from '../../site/page-context.ts';
import { settings } from '../../site/settings.ts';

export const getStaticPaths = async () =>
	[...(await archiveIndex()).byRegion.keys()].flatMap((id) =>
		feedForms.map((form) => ({ params: { id, form } })),
	);

export const GET: APIRoute = async ({ params }) => {
	const archive = await archiveIndex();
	const id = String(params['id']);
	const { fill, words } = translate(defaultLanguage);
	const name = jurisdictionOf(settings.jurisdiction).regionName(id, defaultLanguage);
	const about = { title: fill(words.feedTitle, { archive: name }), path: `regions/${id}.${params['form']}` };
	return new Response(letterFeed(archive, await ledgerIndex(), archive.byRegion.get(id) ?? [], about));
};
