import { type RepairRule, ruleOf } from '../../../repair-rule.ts';
import { inLatin } from './look-alikes.ts';

const topLevel = '(?:ua|com|org|net|info|eu|укр)';
// «info@example.org», «www.exаmple.org», «https://example.org/a»
const address = /(?<![\p{L}\d@])(?:https?:\/\/|www\.|[\p{L}\d._%+-]{1,64}@)[\p{L}\d._~:/?#@!$&*+;=%-]+/giu;
// «anticor(@example.org», «info(а)example.gov.ua»
const bracketedAt = /(?<=[a-z0-9._-]{2,64})\(@\)?(?=[a-z0-9-]+\.[a-z])/gi;
const copyrightAt = new RegExp(
	`(?<=(?<![\\p{L}\\d])[a-z0-9._-]{2,64})[©®](?=[a-z0-9.-]+\\.${topLevel}(?!\\p{L}))`,
	'gu',
);
// «info @example.gov.ua»; not «telegram @example.org»
const blankBeforeAt = new RegExp(
	`(?<=(?:[Mm]ail|пошта|ошти|дреса|[:;,])[ :]{1,3}[a-z0-9._-]{2,64})[ ](?=@[a-z0-9.-]+\\.${topLevel}(?!\\p{L}))`,
	'gu',
);
// «info@ example.gov.ua»
const blankAfterAt = new RegExp(
	`(?<=[a-z0-9._-]{2,64}@)[ ](?=[a-z0-9-]+\\.(?:[a-z0-9-]+\\.)*${topLevel}(?!\\p{L}))`,
	'gu',
);
// «info@example. gov.ua»
const blankInHost =
	/(?<=(?:@|www\.|https?:\/\/)[a-z0-9-]{2,63}\.)[ ](?=(?:gov\.ua|com\.ua|org\.ua|ua|gov|com|org)(?![\p{L}\d]))/gu;
// «https:/example.org», «https//example.org», «http: //example.org»
const brokenScheme =
	/(?<![\p{L}\d])(https?)(?:[:;]?[ ]?\/{1,2}|:[ ]?[l|]\/)[ ]?(?=[\p{L}\d-]+\.[\p{L}\d])/giu;
// «www, example.org», «www. example.org»
const brokenWww = new RegExp(
	`(?<![\\p{L}\\d])[wW]{3}(?:[.,][ ]|,)(?=[a-z0-9-]+\\.(?:[a-z0-9-]+\\.)*${topLevel}(?!\\p{L}))`,
	'gu',
);
// «caiit: www.example.org»
const siteLabel = /(?<!\p{L})(?:[cс][aа](?:ii|й|ї)[tт]|caiir)(?=[ ]?:\s)/gu;
// «Е-mаіl», «E-тай»
const mailLabel = /(?<!\p{L})[EeЕе][-–—][mм][aа][iі][l1І](?!\p{L})/gu;

/** Addresses of mail and web pages: letters of the other alphabet, blanks and signs that no address has. */
export const mailAndWeb: readonly RepairRule[] = [
	ruleOf('address-at', [bracketedAt, copyrightAt], () => '@'),
	ruleOf('address-blank', [blankBeforeAt, blankAfterAt, blankInHost], () => ''),
	ruleOf('address-scheme', [brokenScheme], ([, scheme = '']) => `${scheme.toLowerCase()}://`),
	ruleOf('address-scheme', [brokenWww], () => 'www.'),
	ruleOf('address-letters', [address], ([found]) => (isMixed(found) ? inLatin(found) : null)),
	ruleOf('address-label', [siteLabel], () => 'сайт'),
	ruleOf('address-label', [mailLabel], ([found]) =>
		inLatin(found.replace('І', 'l').replace('1', 'l').replace('м', 'm')),
	),
];

/** Whether an address mixes alphabets; «пошта@приклад.укр» does not, and keeps its own. */
function isMixed(found: string): boolean {
	const host = found.replace(/^https?:\/\//i, '');
	return /\p{Script=Cyrillic}/u.test(host) && /[a-z]/i.test(host.replace(/^www\./i, ''));
}
