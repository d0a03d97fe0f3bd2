import type { quotation } from 'archive:letter-words';

/** What the page says of quotations, in the language of letters’ pages. */
export type QuotationTexts = typeof quotation;
