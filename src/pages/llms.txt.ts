import type { APIRoute } from 'astro';
import { type Page, pagePath } from '#archive/address/page-path.ts';
import { inLanguage } from '#archive/config/in-language.ts';
import { translate } from '../i18n/index.ts';
import { archiveIndex } from '../site/archive-index.ts';
import { dossiers } from '../site/dossiers.ts';
import { lettersLanguage } from '../site/letters-language.ts';
import { defaultLanguage } from '../site/page-context.ts';
import { settings } from '../site/settings.ts';

/**
 * A guide for language models (llmstxt.org): what the archive is, how it is organised, where the plain text is. It changes with the
 * archive’s years: the newest letters are in the feed.
 */
export const GET: APIRoute = async () => {
	const { years, byAct } = await archiveIndex();
	const url = (path: string) => settings.url + path;
	const listed = (page: Page, name: string) =>
		`- [${name}](${url(pagePath(page, defaultLanguage, defaultLanguage))})\n`;
	const lists =
		(byAct.size > 0 ? listed({ name: 'acts' }, 'Laws, resolutions and cases that letters name') : '') +
		(dossiers().ids.length > 0
			? listed({ name: 'dossiers' }, 'Pages of the publisher’s own, on the letters')
			: '');
	return new Response(`# ${inLanguage(settings.title, 'en')} (${inLanguage(settings.title, lettersLanguage)})

> ${inLanguage(settings.description, 'en')}

Letters are in ${translate('en').languageName(lettersLanguage)}, redacted before publication. Every letter is a page \`letters/<body>/<year>/<number>.html\` with a Markdown file of the same name beside it (\`.md\`): YAML front matter with the letter’s requisites, then its text. Paragraphs have permanent anchors (\`#p1\`). Please cite the letter’s own address, number and date.

Years: ${[...years.keys()].join(', ') || 'none'}.

## Lists

- [All letters](${url(pagePath({ name: 'letters' }, defaultLanguage, defaultLanguage))})
- [Public bodies](${url(pagePath({ name: 'authorities' }, defaultLanguage, defaultLanguage))})
${lists}- [Sitemap](${url('sitemap.xml')})
- [Newest letters, an Atom feed](${url('feed.xml')})
- [Everything as JSON, list by list](${url('api/index.json')})
`);
};
