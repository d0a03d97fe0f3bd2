import { createHash } from 'node:crypto';
import { escapeMarkup } from '#archive/text/escape-markup.ts';

/** A page that redirects immediately. */
export interface RedirectPage {
	/** BCP 47 tag of the words. */
	readonly language: string;
	/** Says what happened to the address. */
	readonly title: string;
	/** The text of the link for readers whose browser does not redirect. */
	readonly link: string;
	/** Relative, so that it works wherever the archive is. */
	readonly href: string;
	/** Absolute address of the target page. */
	readonly canonical: string;
}

/** Browsers drop the fragment on a refresh (HTML, “shared declarative refresh steps”): a script takes `#p12` along. */
const script = 'location.replace(document.links[0]+location.hash)';

const policy = `default-src 'none';base-uri 'none';script-src 'sha256-${createHash('sha256').update(script).digest('base64')}'`;

/**
 * A complete page of a few lines that redirects on any static host and from disk: by script, which keeps the fragment,
 * else by refresh, else by its link. Every recorded letter has one: what HTML lets a page leave out is left out.
 *
 * @example
 * redirectPage({ href: '../25-k.html', … }) // '<!doctype html>…<a href="../25-k.html">…'
 */
export function redirectPage({ language, title, link, href, canonical }: RedirectPage): string {
	const to = escapeMarkup(href);
	return `<!doctype html>
<html lang="${language}"><meta charset="utf-8"><title>${escapeMarkup(title)}</title><meta name="viewport" content="width=device-width"><meta name="color-scheme" content="light dark"><meta http-equiv="content-security-policy" content="${policy}"><link rel="canonical" href="${escapeMarkup(canonical)}"><noscript><meta http-equiv="refresh" content="0;url=${to}"></noscript>
<main><h1>${escapeMarkup(title)}</h1><a href="${to}">${escapeMarkup(link)}</a></main><script>${script}</script>
`;
}
