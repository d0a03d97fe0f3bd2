import { offerQuotation } from './offer-quotation.ts';
import { showQuotation } from './show-quotation.ts';

/** What the page says of quotations, written by its component into `[data-texts]`. */
export type QuotationTexts = Readonly<
	Record<
		| 'copy'
		| 'offer'
		| 'copied'
		| 'failed'
		| 'paragraph'
		| 'gone'
		| 'foundIn'
		| 'version'
		| 'unknown'
		| 'maybeIn'
		| 'otherVersion'
		| 'incomplete'
		| 'close',
		string
	>
>;

/** Marks the quotation that the address carries, and offers to copy what the reader selects in the letter. */
export function startQuotation(page: Document): void {
	const place = page.querySelector<HTMLElement>('[data-quotation]');
	if (!place) return;
	const texts: QuotationTexts = JSON.parse(place.querySelector('[data-texts]')?.textContent ?? '{}');
	showQuotation(place, texts);
	if (navigator.clipboard) offerQuotation(place, texts);
}
