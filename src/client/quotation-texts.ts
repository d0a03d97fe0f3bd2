import type { quotation } from 'archive:letter-words';

/** What the page says about quotations, in the language of letters’ pages. */
export type QuotationTexts = typeof quotation;
