import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { PeerLetter } from './peer-letters.ts';

const head = `<!doctype html><html lang="uk"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>{{ title }}</title><meta name="description" content="{{ title }}"><link rel="canonical" href="https://archive.example{{ page.url }}"><link rel="stylesheet" href="/style.css"></head><body><header><nav><a href="/">Archive</a> <a href="/letters/">Letters</a></nav></header>`;
const foot = `<footer><p>Publisher. Licence.</p></footer></body></html>`;

const files: Readonly<Record<string, string>> = {
	'eleventy.config.js':
		"module.exports = (config) => {\n\tconfig.addPassthroughCopy({ 'static': '/' });\n\treturn { dir: { input: 'content', output: 'public', includes: '../layouts' }, markdownTemplateEngine: false };\n};\n",
	'layouts/letter.njk': `${head}<main data-pagefind-body><h1>{{ title }}</h1><p><time datetime="{{ day }}">{{ day }}</time>, {{ body }}</p><article>{{ content | safe }}</article><dl data-pagefind-ignore>{% for name, value in facts %}<div><dt>{{ name }}</dt><dd>{{ value }}</dd></div>{% endfor %}</dl><h2>Citation</h2><p>{{ body }}. {{ title }}: {{ day }}. https://archive.example{{ page.url }}</p></main>${foot}`,
	'content/list.njk': `---\ntitle: Letters\npagination:\n  data: collections.letter\n  size: 50\n  reverse: true\npermalink: "letters/{% if pagination.pageNumber > 0 %}page/{{ pagination.pageNumber + 1 }}/{% endif %}index.html"\n---\n${head}<main><h1>Letters</h1><ul>{% for item in pagination.items %}<li><a href="{{ item.url }}">{{ item.data.title }}</a> {{ item.data.day }}, {{ item.data.body }}</li>{% endfor %}</ul>{% if pagination.href.next %}<a href="{{ pagination.href.next }}">Next</a>{% endif %}</main>${foot}`,
	'content/index.njk': `---\ntitle: Archive\n---\n${head}<main><h1>Archive</h1><p>{{ collections.letter | length }}</p></main>${foot}`,
	'static/style.css': 'body { max-width: 40rem; margin: auto }',
};

/** Writes a site of these letters for Eleventy: a page a letter, lists of fifty, a home. */
export function writeEleventy(folder: string, letters: Iterable<PeerLetter>): void {
	for (const [name, text] of Object.entries(files)) write(join(folder, name), text);
	for (const { path, title, date, body, facts, text } of letters) {
		const matter = {
			layout: 'letter.njk',
			tags: 'letter',
			permalink: `${path}.html`,
			title,
			...(date && { date }),
			day: date,
			body,
			facts,
		};
		write(join(folder, 'content', `${path}.md`), `---json\n${JSON.stringify(matter)}\n---\n${text}`);
	}
}

function write(file: string, text: string): void {
	mkdirSync(dirname(file), { recursive: true });
	writeFileSync(file, text);
}
