import { enhanceCitations } from './enhance-citations.ts';
import { markWords } from './mark-words.ts';
import { offerEnglish } from './offer-english.ts';
import { offerKeeping } from './offer-keeping.ts';
import { offerViews } from './offer-views.ts';
import { openAround } from './open-around.ts';
import { startQuotation } from './quotation.ts';
import { startVerifying } from './verify-letter.ts';

/* The script of letters’ pages: a separate file with its messages, shared by 100,000 pages. */
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
// Last, because it remembers positions in the text, and the highlights above split the text again.
startQuotation(document);
