import type { PersonalSpan } from '../../../letter/redaction.ts';
import { isIban } from '../iban.ts';
import { spansMatching } from './spans-matching.ts';

/** Ukrainian bank accounts with right check digits, wherever they stand: whose they are cannot be seen by form. */
export function findIbans(text: string): PersonalSpan[] {
	return [
		...spansMatching(text, ibanPattern, 'iban', (found) => isIban(latin(found))),
		...spansMatching(text, torn, 'iban'),
	];
}

/** Cyrillic «А» in «UА» is a common slip. */
function latin(found: string): string {
	return found.replace(/^[UuУу]\s?[AaАа]/u, 'UA');
}

// «UA213223130000» at the end of a line or a cell: the rest stands elsewhere
const torn = /(?<![\p{L}\d])[UУ][AА]\d{10,26}(?!\d)/giu;

/** UA and twenty-seven digits, spaces between them allowed. */
// «UA213223130000026007233566001», «UA21 3223 1300 0002 6007 2335 6600 1»
export const ibanPattern = /(?<![\p{L}\d])[UУ][AА](?:\s?\d){27}(?!\d)/giu;
