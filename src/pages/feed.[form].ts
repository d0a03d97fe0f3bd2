import type { APIRoute } from 'astro';
import { inLanguage } from '#archive/config/in-language.ts';
import { translate } from '../i18n/index.ts';
import { archiveIndex } from '../site/archive-index.ts';
import { dossierEntries } from '../site/dossier-entries.ts';
import { feedForms } from '../site/feed-forms.ts';
import { ledgerIndex } from '../site/ledger.ts';
import { letterFeed } from '../site/letter-feed.ts';
import { defaultLanguage } from '../site/page-context.ts';
import { settings } from '../site/settings.ts';

export const getStaticPaths = () => feedForms.map((form) => ({ params: { form } }));

export const GET: APIRoute = async ({ params }) => {
	const archive = await archiveIndex();
	const { fill, words } = translate(defaultLanguage);
	const title = fill(words.feedTitle, { archive: inLanguage(settings.title, defaultLanguage) });
	const path = `feed.${params['form']}`;
	const ledger = await ledgerIndex();
	return new Response(letterFeed(archive, ledger, archive.letters, { title, path }, dossierEntries()));
};
