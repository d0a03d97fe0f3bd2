import { letterPath } from '#archive/address/page-path.ts';
import { citedPlace } from '#archive/basket/basket-files.ts';
import { citationStyles } from '#archive/citations/index.ts';
import { today } from '../today.ts';
import type { ReadPlace } from './read-places.ts';

/** What an item of the list needs in addition to its content. */
export interface BasketItemOptions {
	/** Address of the site's root. */
	readonly root: string;
	readonly texts: typeof import('../../i18n/en.json').basket;
	/** Removes it; absent if it is not in this browser's own collection. */
	readonly remove?: () => void;
}

/** One letter or paragraph of the list: its title as a link, its words, how to cite it. */
export function basketItem(
	{ place, letter }: ReadPlace,
	{ root, texts, remove }: BasketItemOptions,
): HTMLElement {
	const item = document.createElement('li');
	const head = document.createElement('p');
	const link = document.createElement('a');
	link.href = root + letterPath(place.id) + (place.place ? `#${place.place}` : '');
	link.textContent = letter?.cited.title ?? place.id;
	head.append(link);
	if (place.place) head.append(`, ${texts.paragraph.replace('{n}', place.place.slice(1)).toLowerCase()}`);
	item.append(head);
	if (letter?.words) {
		const words = document.createElement('blockquote');
		words.textContent = letter.words;
		words.lang = letter.cited.language;
		item.append(words);
	}
	const [style] = citationStyles;
	const citation = document.createElement('p');
	citation.className = 'note';
	citation.textContent = letter && style ? style.format(citedPlace(letter), today()) : texts.unread;
	item.append(citation);
	if (remove) {
		const button = document.createElement('button');
		button.type = 'button';
		button.className = 'copy';
		button.textContent = texts.remove;
		button.ariaLabel = `${texts.remove}: ${link.textContent}`;
		button.addEventListener('click', remove);
		item.append(button);
	}
	return item;
}
