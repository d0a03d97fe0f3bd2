import { citing as words } from 'archive:letter-words';
import { type AccessDateStyle, accessDate } from '#archive/citations/access-date.ts';
import { today } from './today.ts';

/**
 * Gives each citation its access date (today, by the reader's calendar) and a button that copies it.
 * Without JavaScript the date is a placeholder and the text can be selected.
 */
export function enhanceCitations(page: Document): void {
	for (const place of page.querySelectorAll<HTMLElement>('[data-today]')) {
		place.textContent = accessDate(today(), place.dataset['today'] as AccessDateStyle);
	}
	if (!navigator.clipboard) return;
	for (const citation of page.querySelectorAll<HTMLElement>('[data-copy]')) {
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
}
