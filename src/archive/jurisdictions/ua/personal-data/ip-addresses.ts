import type { PersonalSpan } from '../../../letter/redaction.ts';
import { sentenceAfter } from './sentence-after.ts';
import { sentenceBefore } from './sentence-before.ts';
import { spansMatching } from './spans-matching.ts';

// «93.184.216.34»
const ipv4 = /(?<![\d.\p{L}])\d{1,3}(?:\.\d{1,3}){3}(?![\d\p{L}]|\.\d)/gu;
// «2a02:2378:10f3:1::1»
const ipv6 = /(?<![\da-f:])(?:[\da-f]{1,4}:{1,2}){3,7}[\da-f]{1,4}(?![\da-f:])/giu;
// «185.46.221.9 (IP)»
const ipAfter = /(?<!\p{L})(?:IP|ІР|айпі)(?!\p{L})/iu;
const ipWord =
	/(?<![\p{L}])(?:ip(?![a-z])|ір(?!\p{L})|ipv[46]|айпі|received:|користувач|вхід|вході|сесі[яїю]|лог[аиіу]?(?!\p{L})|журнал|з\s+адреси\s*$)/iu;

/** IP addresses of those who write, by the words in front; versions of programs and numbers of clauses have their form too. */
export function findIpAddresses(text: string): PersonalSpan[] {
	return [
		...spansMatching(text, ipv4, 'ip', isRouted).filter(
			({ start, end }) => ipWord.test(sentenceBefore(text, start)) || ipAfter.test(sentenceAfter(text, end)),
		),
		...spansMatching(text, ipv6, 'ip').filter(({ start }) => ipWord.test(sentenceBefore(text, start))),
	];
}

/** Whether every part is a byte. */
function isRouted(found: string): boolean {
	return found.split('.').every((part) => Number(part) <= 255);
}
