import type { PersonalSpan } from '../../../letter/redaction.ts';
import { sentenceAfter } from './sentence-after.ts';
import { sentenceBefore } from './sentence-before.ts';
import { spansMatching } from './spans-matching.ts';

// «93.184.216.34», «93.184.216.34:8080», «93 . 184 . 216 . 34»
const ipv4 = /(?<![\d.\p{L}])\d{1,3}(?:\s?\.\s?\d{1,3}){3}(?::\d{2,5})?(?![\d\p{L}]|\.\d)/gu;
// «2a02:2378:10f3:1::1», «2001:db8::15»; not «12:30:15»
const ipv6 =
	/(?<![\da-f:])(?=[\da-f:]{0,40}::|(?:[\da-f]{1,4}:){4})(?:[\da-f]{1,4}:{1,2}){2,7}[\da-f]{1,4}(?![\da-f:])/giu;
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
	return found
		.replace(/:.*$/u, '')
		.split('.')
		.every((part) => Number(part) <= 255);
}
