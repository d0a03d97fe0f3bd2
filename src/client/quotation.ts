import { quotation as texts } from 'archive:letter-words';
import { offerQuotation } from './offer-quotation.ts';
import { showQuotation } from './show-quotation.ts';

/** Highlights the quotation in the address, and offers to copy what the reader selects in the letter. */
export function startQuotation(page: Document): void {
	const place = page.querySelector<HTMLElement>('[data-quotation]');
	if (!place) return;
	showQuotation(place, texts);
	if (navigator.clipboard) offerQuotation(place, texts);
}
