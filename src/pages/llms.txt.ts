import type { APIRoute } from 'astro';
import { letterPath, type Page, pagePath } from '#archive/address/page-path.ts';
import { inLanguage } from '#archive/config/in-language.ts';
import { translate } from '../i18n/index.ts';
import { archiveIndex } from '../site/archive-index.ts';
import { dossiers } from '../site/dossiers.ts';
import { lettersLanguage } from '../site/letters-language.ts';
import { defaultLanguage } from '../site/page-context.ts';
import { settings } from '../site/settings.ts';

/** How many of the newest letters the file lists; the rest are in the sitemap. */
const newestEntries = 50;

/** A guide for language models (llmstxt.org): what the archive is, how it is organised, where the plain text is. */
export const GET: APIRoute = async () => {
	const { letters, years, authorities, byAct } = await archiveIndex();
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

Letters: ${letters.length}. Public bodies: ${authorities.length}. Years: ${[...years.keys()].join(', ') || 'none'}.

## Lists

- [All letters](${url(pagePath({ name: 'letters' }, defaultLanguage, defaultLanguage))})
- [Public bodies](${url(pagePath({ name: 'authorities' }, defaultLanguage, defaultLanguage))})
${lists}- [Sitemap](${url('sitemap.xml')})
- [Atom feed](${url('feed.xml')})

## Newest letters

${letters
	.slice(0, newestEntries)
	.map(
		({ id, title, date, registrationIndex }) =>
			`- [${title}](${url(letterPath(id, 'md'))}): № ${registrationIndex}, ${date ?? 'undated'}`,
	)
	.join('\n')}
`);
};
