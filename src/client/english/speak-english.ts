import { names, subjects } from 'archive:english-names';
import * as said from 'archive:letter-words';
import english from '../../i18n/en.json' with { type: 'json' };
import type { CitedBesides } from '../cited-on-page.ts';
import { saidInEnglish, type Words } from './said-in-english.ts';

/** Elements that contain the letter’s own words, or already state their language. */
const own =
	'.sheet, [lang]:not(html), blockquote, [data-copy], .related a, h1, pre, code, script, style, svg';
const worded = ['aria-label', 'placeholder', 'title'] as const;
const letters = /\p{L}/u;
/** Example: `../../../subjects/roads.html`; captured: the subject’s id. */
const subjectPage = /subjects\/([\w-]+)\.html$/;
/** Pages that every archive has in each of its languages; a letter has only one. */
const inBoth = /^(?!letters\/|en\/)[^#?]*\.html$/;

/**
 * Translates the words around a letter into English, and makes links lead to pages in English. The letter’s own words stay and are marked with their
 * language. Messages that scripts add later are translated too.
 *
 * @param root address of the archive’s root, with its slash
 */
export function speakEnglish(page: Document, root: string): void {
	const html = page.documentElement;
	const language = html.lang;
	const inEnglish = { ...names, ...weekdays(language), ...units(language), ...bodyOf(page) };
	const say = saidInEnglish(
		{
			...(said as unknown as Words),
			names: Object.fromEntries(Object.keys(inEnglish).map((text) => [text, text])),
		},
		{ ...english, names: inEnglish },
	);
	for (const heading of page.querySelectorAll<HTMLElement>('h1, .sheet, .related a'))
		heading.lang ||= language;
	html.lang = 'en';
	page.title = page.title
		.split(' — ')
		.map((part) => say(part) ?? part)
		.join(' — ');
	nameSubjects(page);
	translate(page.body, say, language);
	for (const link of page.querySelectorAll<HTMLAnchorElement>('a[href]')) {
		const place = link.href.startsWith(root) ? link.href.slice(root.length) : '';
		if (inBoth.test(place.split(/[#?]/)[0] ?? '')) link.href = `${root}en/${place}`;
	}
	new MutationObserver((changes) => {
		for (const { addedNodes } of changes) for (const node of addedNodes) translate(node, say, language);
	}).observe(page.body, { childList: true, subtree: true });
}

function translate(within: Node, say: (text: string) => string | null, language: string): void {
	const texts = document.createTreeWalker(within, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
	for (let node: Node | null = within; node; node = texts.nextNode()) {
		if (node instanceof Element) translateWords(node, say);
		else if (node instanceof Text) translateText(node, say, language);
	}
}

function translateWords(element: Element, say: (text: string) => string | null): void {
	for (const name of worded) {
		const text = element.getAttribute(name);
		const inEnglish = text && say(text);
		if (inEnglish) element.setAttribute(name, inEnglish);
	}
}

function translateText(node: Text, say: (text: string) => string | null, language: string): void {
	const place = node.parentElement;
	if (!place || place.closest(own) || !letters.test(node.data)) return;
	const inEnglish = dateOf(place) ?? say(node.data);
	const [before = ''] = node.data.match(/^\s*/u) ?? [];
	const [after = ''] = node.data.match(/\s*$/u) ?? [];
	if (inEnglish !== null) node.data = `${before}${inEnglish}${after}`;
	else if (place.childElementCount === 0) place.lang = language;
}

/** A written-out date in its English form. */
function dateOf(place: Element): string | null {
	const day = place instanceof HTMLTimeElement ? place.dateTime.slice(0, 10) : '';
	if (!/^\d{4}-\d{2}-\d{2}$/.test(day)) return null;
	return new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(day));
}

function nameSubjects(page: Document): void {
	for (const link of page.querySelectorAll('a[href*="subjects/"]')) {
		const [, id = ''] = subjectPage.exec(link.getAttribute('href') ?? '') ?? [];
		link.textContent = subjects[id] ?? link.textContent;
	}
}

/** Short names of weekdays as the page has them, and in English: «ср», “Wed”. */
function weekdays(language: string): Record<string, string> {
	const write = (tag: string, day: Date) =>
		new Intl.DateTimeFormat(tag, { weekday: 'short', timeZone: 'UTC' }).format(day);
	const days = Array.from({ length: 7 }, (_, at) => new Date(Date.UTC(2024, 0, 1 + at)));
	return Object.fromEntries(days.map((day) => [write(language, day), write('en-GB', day)]));
}

/** Units of sizes as the page has them, and in English: «кБ», “kB”. */
function units(language: string): Record<string, string> {
	const write = (tag: string, unit: string) =>
		new Intl.NumberFormat(tag, { style: 'unit', unit }).formatToParts(1).find(({ type }) => type === 'unit')
			?.value ?? unit;
	const sizes = ['byte', 'kilobyte', 'megabyte', 'gigabyte'];
	return Object.fromEntries(sizes.map((unit) => [write(language, unit), write('en-GB', unit)]));
}

/** The body’s name on this page and its English name, if the archive has one. */
function bodyOf(page: Document): Record<string, string> {
	const cited = page.querySelector<HTMLElement>('[data-cited]')?.dataset['cited'];
	const { authorityEn = null } = JSON.parse(cited ?? '{}') as Partial<CitedBesides>;
	const name = page.querySelector<HTMLMetaElement>(
		'meta[name="citation_technical_report_institution"]',
	)?.content;
	return name && authorityEn ? { [name]: authorityEn } : {};
}
