/**
 * Gives each citation its access date (today, by the reader's calendar) and a button that copies it.
 * Without JavaScript the date is a placeholder and the text can be selected.
 */
export function enhanceCitations(page: Document): void {
	for (const place of page.querySelectorAll('[data-today]')) {
		place.textContent = new Intl.DateTimeFormat('uk', {
			day: '2-digit',
			month: '2-digit',
			year: 'numeric',
		}).format();
	}
	const template = page.querySelector<HTMLTemplateElement>('[data-copy-button]');
	if (!template || !navigator.clipboard) return;
	for (const citation of page.querySelectorAll<HTMLElement>('[data-copy]')) {
		const text = citation.textContent;
		const button = template.content.firstElementChild?.cloneNode(true) as HTMLButtonElement;
		button.addEventListener('click', async () => {
			await navigator.clipboard.writeText(text);
			button.textContent = button.dataset['copied'] ?? '';
		});
		const place = document.createElement('dd');
		place.append(button);
		citation.after(place);
	}
}
