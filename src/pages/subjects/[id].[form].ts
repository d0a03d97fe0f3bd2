import type { APIRoute } from 'astro';
import { translate } from '../../i18n/index.ts';
import { archiveIndex } from '../../site/archive-index.ts';
import { feedForms } from '../../site/feed-forms.ts';
import { ledgerIndex } from '../../site/ledger.ts';
import { letterFeed } from '../../site/letter-feed.ts';
import { defaultLanguage } from '../../site/page-context.ts';
import { subjectName } from '../../site/subject-name.ts';

export const getStaticPaths = async () =>
	[...(await archiveIndex()).bySubject.keys()].flatMap((id) =>
		feedForms.map((form) => ({ params: { id, form } })),
	);

export const GET: APIRoute = async ({ params }) => {
	const archive = await archiveIndex();
	const id = String(params['id']);
	const { fill, words } = translate(defaultLanguage);
	const title = fill(words.feedTitle, { archive: subjectName(id, defaultLanguage) });
	const letters = archive.bySubject.get(id) ?? [];
	return new Response(
		letterFeed(archive, await ledgerIndex(), letters, { title, path: `subjects/${id}.${params['form']}` }),
	);
};
