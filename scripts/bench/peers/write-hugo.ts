import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { PeerLetter } from './peer-letters.ts';

const head = `<!doctype html><html lang="uk"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>{{ .Title }}</title><meta name="description" content="{{ .Title }}"><link rel="canonical" href="{{ .Permalink }}"><link rel="stylesheet" href="/style.css"></head><body><header><nav><a href="/">Archive</a> <a href="/letters/">Letters</a></nav></header>`;
const foot = `<footer><p>Publisher. Licence.</p></footer></body></html>`;

const files: Readonly<Record<string, string>> = {
	'config.toml':
		'baseURL = "https://archive.example/"\nuglyURLs = true\ndisableKinds = ["taxonomy", "term", "sitemap", "robotsTXT", "404"]\npaginate = 50\n[markup.goldmark.renderer]\nunsafe = false\n',
	'layouts/_default/single.html': `${head}<main data-pagefind-body><h1>{{ .Title }}</h1><p><time datetime="{{ .Params.day }}">{{ .Params.day }}</time>, {{ .Params.body }}</p><article>{{ .Content }}</article><dl data-pagefind-ignore>{{ range $name, $value := .Params.facts }}<div><dt>{{ $name }}</dt><dd>{{ $value }}</dd></div>{{ end }}</dl><h2>Citation</h2><p>{{ .Params.body }}. {{ .Title }}: {{ .Params.day }}. {{ .Permalink }}</p></main>${foot}`,
	'layouts/_default/list.html': `${head}<main><h1>Letters</h1>{{ $pages := .Paginate (where .Site.RegularPages "Section" "letters") }}<ul>{{ range $pages.Pages }}<li><a href="{{ .RelPermalink }}">{{ .Title }}</a> {{ .Params.day }}, {{ .Params.body }}</li>{{ end }}</ul>{{ if $pages.HasNext }}<a href="{{ $pages.Next.URL }}">Next</a>{{ end }}</main>${foot}`,
	'layouts/index.html': `${head}<main><h1>Archive</h1><p>{{ len .Site.RegularPages }}</p></main>${foot}`,
	'static/style.css': 'body { max-width: 40rem; margin: auto }',
};

/** Writes a site of these letters for Hugo: a page a letter, lists of fifty, a home. */
export function writeHugo(folder: string, letters: Iterable<PeerLetter>): void {
	for (const [name, text] of Object.entries(files)) write(join(folder, name), text);
	for (const { path, title, date, body, facts, text } of letters) {
		// JSON is front matter to Hugo.
		const matter = { title, ...(date && { date }), day: date, body, facts };
		write(join(folder, 'content', `${path}.md`), `${JSON.stringify(matter, null, '\t')}\n\n${text}`);
	}
}

function write(file: string, text: string): void {
	mkdirSync(dirname(file), { recursive: true });
	writeFileSync(file, text);
}
