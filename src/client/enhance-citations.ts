import { citing as words } from 'archive:letter-words';
import { type AccessDateStyle, accessDate } from '#archive/citations/access-date.ts';
import type { CitedLetter } from '#archive/citations/cited-letter.ts';
import { citationFiles, citationStyles } from '#archive/citations/index.ts';
import { citedOnPage } from './cited-on-page.ts';
import { today } from './today.ts';

/**
 * Adds the letter’s citation in every style and format, each with its access date (today, by the reader’s calendar), and a
 * button that copies it. Without JavaScript, the page has the first style, with a placeholder for the date, and links to
 * files with the others.
 */
export function enhanceCitations(page: Document): void {
	const section = page.querySelector<HTMLElement>('[data-cited]');
	if (section) addStyles(page, section);
	for (const place of page.querySelectorAll<HTMLElement>('[data-today]')) {
		place.textContent = accessDate(today(), place.dataset['today'] as AccessDateStyle);
	}
	if (!navigator.clipboard) return;
	for (const citation of page.querySelectorAll<HTMLElement>('[data-copy]')) addButton(citation);
}

/** Replaces the links to files with many letters by this letter’s own citation in every style, to read and to copy. */
function addStyles(page: Document, section: HTMLElement): void {
	const cited = citedOnPage(page, section.dataset['cited'] ?? '{}');
	const links = section.querySelector('.files');
	const [, ...styles] = citationStyles;
	const list = page.createElement('dl');
	for (const { id, name, language, format } of styles) {
		list.append(entry(name, format(cited, today()), id.startsWith('wikipedia') ? 'code' : '', language));
	}
	for (const { name, format } of citationFiles) list.append(entry(name, format(cited, today()), 'code'));
	const more = page.createElement('details');
	const summary = page.createElement('summary');
	summary.textContent = words.more;
	more.append(summary, list);
	links?.after(more);
	links?.replaceChildren(...downloads(cited));
	const hint = page.createElement('p');
	hint.className = 'hint';
	hint.textContent = words.hint;
	section.append(hint);
}

function entry(name: string, text: string, className: string, language = document.documentElement.lang) {
	const row = document.createElement('div');
	const term = document.createElement('dt');
	const citation = document.createElement('dd');
	term.textContent = name;
	citation.textContent = text.trim();
	citation.dataset['copy'] = '';
	citation.className = className;
	if (language !== document.documentElement.lang) citation.lang = language;
	row.append(term, citation);
	return row;
}

/** Links that each save a file: for programs, so without an access date, which they fill in themselves. */
function downloads(cited: CitedLetter): (HTMLElement | string)[] {
	const label = document.createElement('span');
	label.textContent = words.files;
	const name = cited.id.split('/').at(-1);
	const links = citationFiles.map((file) => {
		const link = document.createElement('a');
		link.href = `data:${file.mediaType};charset=utf-8,${encodeURIComponent(file.format(cited, null))}`;
		link.download = `${name}.${file.extension}`;
		link.textContent = file.name;
		link.ariaLabel = words.file.replace('{name}', file.name);
		return link;
	});
	return [label, ' ', ...links];
}

function addButton(citation: HTMLElement): void {
	const text = citation.textContent;
	const name = citation.ariaLabel ?? citation.previousElementSibling?.textContent ?? '';
	const button = document.createElement('button');
	const say = (word: string) => {
		button.textContent = word;
		button.ariaLabel = `${word}: ${name}`;
	};
	button.type = 'button';
	button.className = 'copy';
	say(words.copy);
	button.addEventListener('click', async () => {
		await navigator.clipboard.writeText(text);
		say(words.copied);
	});
	const place = document.createElement(citation.closest('dl') ? 'dd' : 'p');
	place.append(button);
	citation.after(place);
}
