import type { PersonalSpan } from '../../../letter/redaction.ts';
import { spansMatching } from './spans-matching.ts';

// «foi+request-123-0a1b2c3d@requests.example», also broken over a line end, also without what follows the hash
const requestAddress =
	/(?:(?<![\p{L}\d._-])[\p{L}\d._-]{1,40}\s?(?:\+|%2B)\s?)?request-\s?(?:\d\s?){1,12}-\s{0,3}(?:[\da-f]\s{0,3}){7}[\da-f](?![\da-f])(?:\s?(?:@|%40)\s?[a-z\d-]+(?:\.\s?[a-z\d-]+){1,5})?/giu;

/** Addresses that lead into a request on an Alaveteli site: whoever has the hash can post there. Broken lines too. */
export function findRequestAddresses(text: string): PersonalSpan[] {
	return spansMatching(text, requestAddress, 'request-address');
}
