import type { APIRoute } from 'astro';
import { publicUrl } from '#archive/address/page-path.ts';
import { relativeHref } from '#archive/address/relative-href.ts';
import { translate } from '../i18n/index.ts';
import { redirectPage } from '../rendering/redirect-page.ts';
import { archiveIndex } from '../site/archive-index.ts';
import { ledgerIndex } from '../site/ledger.ts';
import { settings } from '../site/settings.ts';
import { type FormerPage, formerListPages } from '../site/site-pages.ts';

export async function getStaticPaths() {
	return formerListPages(await archiveIndex(), await ledgerIndex()).map((props) => ({
		params: { former: props.from.slice(0, -'.html'.length) },
		props,
	}));
}

export const GET: APIRoute = ({ props }) => {
	const { language, from, to } = props as FormerPage;
	const { words } = translate(language);
	return new Response(
		redirectPage({
			language,
			title: words.register.recounted,
			link: words.register.newest,
			href: relativeHref(from, to),
			canonical: publicUrl(settings.url, to),
		}),
		{ headers: { 'content-type': 'text/html; charset=utf-8' } },
	);
};
