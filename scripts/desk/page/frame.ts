import { h } from './h.ts';
import { status } from './status.ts';
import { language, otherLanguage, say, speak, words } from './words.ts';

/** Views that the head of the page leads to, each with the key that goes there. */
export const views = ['letters', 'doubts', 'bodies', 'release'] as const;

/** The frame of the page: its head, the place for a view, the line of status. */
export interface Frame {
	readonly main: HTMLElement;
	/** Says which view is shown, how many doubts are open, and what can be taken back. */
	readonly show: (now: { view: string; doubts: number; undo: string | null }) => void;
}

/** Builds the frame into the page. @param undo takes the last thing back @param keys shows the keys */
export function buildFrame({ undo, keys }: { undo: () => void; keys: () => void }): Frame {
	document.documentElement.lang = language;
	document.title = words.name;
	const main = h('main', { id: 'main', tabindex: '-1' });
	const count = h('span', { class: 'count' });
	const links = views.map((view, at) =>
		h(
			'a',
			{ href: `#${view}`, 'data-key': String(at + 1) },
			words.views[view],
			view === 'doubts' && [' ', count],
		),
	);
	const back = h('button', {
		type: 'button',
		class: 'plain',
		'data-key': 'u',
		hidden: true,
		on: { click: undo },
	});
	document.body.replaceChildren(
		skipLink(main),
		h(
			'header',
			{ class: 'desk-header' },
			h('p', { class: 'wordmark' }, words.name),
			h('nav', { 'aria-label': words.name }, h('ul', {}, ...links.map((link) => h('li', {}, link)))),
			h(
				'p',
				{ class: 'tools' },
				back,
				h(
					'button',
					{ type: 'button', class: 'plain', 'data-key': '?', on: { click: keys } },
					words.views.keys,
				),
				languageButton(),
			),
		),
		main,
		h('footer', { class: 'desk-footer' }, status, h('p', { class: 'hint' }, words.onlyHere)),
	);
	return {
		main,
		show: ({ view, doubts, undo: next }) => {
			for (const [at, link] of links.entries())
				if (views[at] === view) link.setAttribute('aria-current', 'page');
				else link.removeAttribute('aria-current');
			count.textContent = doubts > 0 ? String(doubts) : '';
			back.hidden = next === null;
			back.textContent = say(words.undo, { what: next ?? '' });
		},
	};
}

function skipLink(main: HTMLElement): HTMLElement {
	const toMain = (event: Event) => {
		// The address of the page says which view is shown.
		event.preventDefault();
		main.focus();
	};
	return h('a', { class: 'skip', href: '#main', on: { click: toMain } }, words.skip);
}

function languageButton(): HTMLElement {
	return h(
		'button',
		{ type: 'button', class: 'plain', lang: otherLanguage, on: { click: () => speak(otherLanguage) } },
		words.otherLanguage,
	);
}
