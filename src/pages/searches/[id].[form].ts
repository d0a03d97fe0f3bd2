import type { APIRoute } from 'astro';
import { inLanguage } from '#archive/config/in-language.ts';
import { isFound } from '#archive/record/saved-search.ts';
import { translate } from '../../i18n/index.ts';
import { archiveIndex } from '../../site/archive-index.ts';
import { feedForms } from '../../site/feed-forms.ts';
import { ledgerIndex } from '../../site/ledger.ts';
import { letterFeed } from '../../site/letter-feed.ts';
import { defaultLanguage } from '../../site/page-context.ts';
import { settings } from '../../site/settings.ts';

export const getStaticPaths = () =>
	settings.searches.flatMap((search) =>
		feedForms.map((form) => ({ params: { id: search.id, form }, props: { search } })),
	);

export const GET: APIRoute = async ({ params, props: { search } }) => {
	const archive = await archiveIndex();
	const letters = archive.letters.filter((letter) =>
		isFound(search.find, letter, archive.authority(letter.authority)),
	);
	const { fill, words } = translate(defaultLanguage);
	const title = fill(words.feedTitle, { archive: inLanguage(search.name, defaultLanguage) });
	const path = `searches/${params['id']}.${params['form']}`;
	return new Response(letterFeed(archive, await ledgerIndex(), letters, { title, path }));
};
