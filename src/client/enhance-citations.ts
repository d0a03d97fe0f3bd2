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
	const template = page.querySelector<HTMLTemplateElement>('[data-copy-button]');
	if (!template || !navigator.clipboard) return;
	for (const citation of page.querySelectorAll<HTMLElement>('[data-copy]')) {
		const text = citation.textContent;
		const name = citation.ariaLabel ?? citation.previousElementSibling?.textContent ?? '';
		const button = template.content.firstElementChild?.cloneNode(true) as HTMLButtonElement;
		button.ariaLabel = `${button.textContent}: ${name}`;
		button.addEventListener('click', async () => {
			await navigator.clipboard.writeText(text);
			button.textContent = button.dataset['copied'] ?? '';
			button.ariaLabel = `${button.textContent}: ${name}`;
		});
		const place = document.createElement(citation.closest('dl') ? 'dd' : 'p');
		place.append(button);
		citation.after(place);
	}
}
