import { quotation as texts } from 'archive:letter-words';
import { offerQuotation } from './offer-quotation.ts';
import { showQuotation } from './show-quotation.ts';

/** Highlights the quotation in the address, and offers to copy what the reader selects in the letter. */
export function startQuotation(page: Document): void {
	const place = page.querySelector<HTMLElement>('[data-quotation]');
	if (!place) return;
	place.className = 'quotation';
	place.append(spoken('p', 'announced', 'announced'), spoken('div', 'quotation-note', 'note'));
	showQuotation(place, texts);
	if (navigator.clipboard) offerQuotation(place, texts);
}

/** An empty element whose later words screen readers say: only scripts fill it, so that no page need contain it. */
function spoken(name: string, className: string, data: string): HTMLElement {
	const made = document.createElement(name);
	made.className = className;
	made.setAttribute('role', 'status');
	made.dataset[data] = '';
	return made;
}
