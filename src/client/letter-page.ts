import { enhanceCitations } from './enhance-citations.ts';
import { markWords } from './mark-words.ts';
import { startQuotation } from './quotation.ts';

/* The script of a letter's page: a file of its own, that 100,000 pages share (src/site/letter-script.ts). */
enhanceCitations(document);
const letter = document.querySelector('.letter');
if (letter) markWords(letter, location.search);
// Last, for it keeps places of the text, and marks part the text anew.
startQuotation(document);
