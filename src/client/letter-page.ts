import { enhanceCitations } from './enhance-citations.ts';
import { markWords } from './mark-words.ts';
import { offerEnglish } from './offer-english.ts';
import { offerKeeping } from './offer-keeping.ts';
import { offerViews } from './offer-views.ts';
import { openAround } from './open-around.ts';
import { startQuotation } from './quotation.ts';
import { startVerifying } from './verify-letter.ts';

/* The script of letters’ pages: a file of its own, with the words that it says, that 100,000 pages share. */
enhanceCitations(document);
const letter = document.querySelector<HTMLElement>('.letter');
if (letter) {
	markWords(letter, location.search);
	offerViews(letter);
	openAround(letter);
}
offerKeeping(document);
offerEnglish(document);
for (const section of document.querySelectorAll<HTMLElement>('[data-verify]')) startVerifying(section);
// Last, for it keeps places of the text, and marks part the text anew.
startQuotation(document);
