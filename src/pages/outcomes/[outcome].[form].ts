import type { APIRoute } from 'astro';
import { outcomes } from '#archive/letter/outcome.ts';
import { translate } from '../../i18n/index.ts';
import { archiveIndex } from '../../site/archive-index.ts';
import { feedForms } from '../../site/feed-forms.ts';
import { ledgerIndex } from '../../site/ledger.ts';
import { letterFeed } from '../../site/letter-feed.ts';
import { defaultLanguage } from '../../site/page-context.ts';

export const getStaticPaths = () =>
	outcomes.flatMap((outcome) => feedForms.map((form) => ({ params: { outcome, form } })));

export const GET: APIRoute = async ({ params }) => {
	const archive = await archiveIndex();
	const outcome = outcomes.find((one) => one === params['outcome']) ?? 'given';
	const { fill, words } = translate(defaultLanguage);
	const title = fill(words.feedTitle, { archive: words.requisites[`outcome-${outcome}`] });
	const letters = archive.letters.filter((letter) => letter.outcome?.is === outcome);
	const path = `outcomes/${outcome}.${params['form']}`;
	return new Response(letterFeed(archive, await ledgerIndex(), letters, { title, path }));
};
