import type { PagefindHitData } from './pagefind.ts';

/** Example: `…за <mark>запитом</mark> повідомляємо…` is parted into text and marked text. */
const MARK = /<mark>(.*?)<\/mark>/g;

/**
 * A hit as a list item: what it is about, which letter it is, and the words around the hit with the words marked.
 *
 * @param root href of the site's root from this page, with its slash, or empty
 */
export function resultItem(hit: PagefindHitData, root: string, letterWord: string): HTMLLIElement {
	const item = document.createElement('li');
	item.lang = 'uk';
	const link = document.createElement('a');
	link.href = root + hit.url.replace(/^\//, '');
	link.textContent = hit.meta.title;
	const title = element('h2', link);
	const date = hit.meta.date ? ` від\u00A0${hit.meta.date.split('-').reverse().join('.')}` : '';
	const facts = element('p', `${letterWord} №\u00A0${hit.meta.index}${date} · ${hit.meta.authority}`);
	facts.className = 'facts-line';
	item.append(title, facts, element('p', ...markedNodes(hit.excerpt)));
	return item;
}

function element(name: 'h2' | 'p', ...children: (Node | string)[]): HTMLElement {
	const made = document.createElement(name);
	made.append(...children);
	return made;
}

/** Takes the excerpt apart itself, so that nothing of a letter is ever parsed as HTML. */
function markedNodes(excerpt: string): (Node | string)[] {
	return excerpt.split(MARK).map((part, index) => {
		const text = unescapeHtml(part);
		if (index % 2 === 0) return text;
		const mark = document.createElement('mark');
		mark.textContent = text;
		return mark;
	});
}

function unescapeHtml(text: string): string {
	return text
		.replaceAll('&lt;', '<')
		.replaceAll('&gt;', '>')
		.replaceAll('&quot;', '"')
		.replaceAll('&#39;', "'")
		.replaceAll('&amp;', '&');
}
