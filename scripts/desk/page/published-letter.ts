import type { DeskLetter } from '../contract/desk-letter.ts';
import { h } from './h.ts';
import { say, site, words } from './words.ts';

// «[приховано: особа 1]», «[masked: phone]»: a mark of a letter is in brackets
const mark = /(\[[^\][]{3,60}\])/u;

/** A letter as readers will see it: pages of its copy, and its paragraphs with what is masked. */
export function publishedLetter({
	id,
	copy,
	paragraphs,
	look,
}: DeskLetter): [pages: HTMLElement, text: HTMLElement] {
	const reasons: Readonly<Record<string, string>> = site.words.source.withheld;
	const format = (look?.format ?? '').toUpperCase();
	const pages =
		copy && 'pages' in copy
			? h(
					'div',
					{ class: 'pages', tabindex: '0', role: 'group', 'aria-label': words.letter.after },
					h('p', { class: 'hint' }, copy.redacted ? words.letter.copyRedacted : words.letter.copyWhole),
					...Array.from({ length: copy.pages }, (_, page) =>
						h(
							'figure',
							{ class: 'page' },
							h('img', {
								src: `/api/published-page?${new URLSearchParams({ id: id ?? '', page: String(page), at: String(Date.now()) })}`,
								alt: say(words.letter.page, { n: page + 1, of: copy.pages }),
							}),
						),
					),
				)
			: h(
					'p',
					{ class: 'hint' },
					(copy && say(reasons[copy.withheld ?? 'none'] ?? '', { format })) || words.letter.noCopy,
				);
	const text = h(
		'div',
		{ class: 'text prose', id: 'text', tabindex: '0', role: 'group', 'aria-label': words.letter.after },
		...paragraphs.map((paragraph) =>
			h(
				'p',
				{},
				...paragraph
					.split(mark)
					.map((part, at) => (at % 2 === 1 ? h('span', { class: 'redacted' }, part.slice(1, -1)) : part)),
			),
		),
	);
	return [pages, h('div', { class: 'text-pane' }, text)];
}
