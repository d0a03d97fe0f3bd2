import type { APIRoute } from 'astro';
import { inLanguage } from '#archive/config/in-language.ts';
import { translate } from '../i18n/index.ts';
import { archiveIndex } from '../site/archive-index.ts';
import { atomFeed } from '../site/atom-feed.ts';
import { ledgerIndex } from '../site/ledger.ts';
import { defaultLanguage } from '../site/page-context.ts';
import { settings } from '../site/settings.ts';

export const get: APIRoute = async () => {
	const archive = await archiveIndex();
	const { fill, words } = translate(defaultLanguage);
	const title = fill(words.feedTitle, { archive: inLanguage(settings.title, defaultLanguage) });
	return new Response(atomFeed(archive, await ledgerIndex(), archive.letters, { title, path: 'feed.xml' }));
};
