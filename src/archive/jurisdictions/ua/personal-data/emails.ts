import type { LetterAnatomy } from '../../../letter/anatomy.ts';
import { overlapping } from '../../../letter/overlapping.ts';
import type { PersonalSpan } from '../../../letter/redaction.ts';
import type { PublicContacts } from '../../jurisdiction.ts';
import { ownerOf } from './owner-of.ts';
import { sentenceBefore } from './sentence-before.ts';
import { spansMatching } from './spans-matching.ts';

// «rada@vyhadansk.example», «рада@вигадана.укр»; not «гада@мукабатзК.ехатріе»: what a scanner garbled nobody knows as public
const latinOrUkrainian = /^[\x21-\x7E]+$|\.укр$/u;
// «o.vyhadana@mail.example», «olena(at)mail.example», and broken after «@», before it, or at a dot or hyphen of either part
const email =
	/(?<![\p{L}\d._%+-])(?:[A-Za-z\d._%+-]{0,128}[A-Za-z\d][._+-]\r?\n[ \t]{0,8})?(?=[._%+-]{0,8}[\p{L}\d])[\p{L}\d._%+-]{1,128}(?:@|\r?\n[ \t]{0,8}@|\s?[([{](?:at|собака)[)\]}]\s?)(?:\r?\n[ \t]{0,8})?[\p{L}\d-]{1,63}(?:\.(?:\r?\n[ \t]{0,8}(?=[a-z]))?[\p{L}\d-]{1,63}){0,5}\.(?:\r?\n[ \t]{0,8}(?=[a-z]{2,12}(?![\p{L}\d])))?[\p{L}]{2,12}(?![\p{L}\d])/gu;
// «o.vyhadana @ mail.example», «o.vyhadana@ mail.example»: Latin letters only, for words stand beside words
const spacedEmail =
	/(?<![\p{L}\d._%+-])[a-z\d][a-z\d._%+-]{0,63}(?:[ \u00A0]{1,2}@[ \u00A0]{0,2}|@[ \u00A0]{1,2})[a-z\d-]{1,63}(?:\.[a-z\d-]{1,63}){0,4}\.[a-z]{2,12}(?![\p{L}\d@])/giu;
// «o.vyhadana@mail.e xample»: the end of a line or of a table's cell cuts anywhere
const brokenEmail =
	/(?<![\p{L}\d._%+-])[a-z\d][a-z\d._%+-]{0,63}@(?=[\d.-]{0,24}[a-z])(?:[a-z\d-]|\.(?=[a-z\d])){0,64}(?![\p{L}\d@]|\.[\p{L}\d])/giu;
// «o.vyha» and «dana@mail.example» on the next line; not «e-mail:», and no code or phone above a mailbox
const brokenLocalPart =
	/(?<![\p{L}\d._%+@-])(?!e?-?mail(?![a-z]))(?=[\d._%+-]{0,63}[a-z])[a-z\d][a-z\d._%+-]{1,63}\r?\n[ \t]{0,8}[a-z\d._%+-]{1,64}@[a-z\d-]{1,63}(?:\.[a-z\d-]{1,63}){0,4}\.[a-z]{2,12}(?![\p{L}\d])/gu;
// «o.vyhadana собака ukr.net», «o.vyhadana (at) ukr (dot) net», «o.vyhadana@ ukr . net»; a dot with a blank behind it alone
// ends a sentence
const spelledOut =
	/(?<![\p{L}\d._%+-])(?:[a-z\d_+-]{1,30} [._-] ){0,3}[a-z\d][a-z\d._%+-]{0,63}\s{0,2}(?:@|[([{]\s?(?:at|a|ет|собака|собачка|равлик)\s?[)\]}]|\s(?:собака|собачка|песик|равлик|at|ат)\s)\s{0,2}[a-z\d-]{1,63}(?:(?:\.|\s\.\s?|\s?[([{]\s?(?:dot|крапка)\s?[)\]}]\s?|\s(?:dot|крапка)\s)[a-z\d-]{1,63}){0,3}(?:\.|\s\.\s?|\s?[([{]\s?(?:dot|крапка)\s?[)\]}]\s?|\s(?:dot|крапка)\s)[a-z]{2,12}(?![\p{L}\d@])/giu;
// «o.vyhadana@gmail,com», «o.vyhadana@gmail com»
const commaEmail =
	/(?<![\p{L}\d._%+-])[a-z\d][a-z\d._%+-]{0,63}(?:@[a-z\d-]{1,63},|@(?:gmail|ukr|meta|yahoo|outlook|hotmail|icloud|mail|i)\s)(?:com|net|ua|org|укр)(?![\p{L}\d])/giu;
// «mailto:o.vyhadana%40mail.example»
const encodedEmail =
	/(?<![\p{L}\d._%+-])[a-z\d][a-z\d._+-]{0,63}%40[a-z\d-]{1,63}(?:\.[a-z\d-]{1,63}){0,4}\.[a-z]{2,12}(?![\p{L}\d@])/giu;
// «пошта заявниці vyhad ana@mail.example»: a blank within, and a Latin word before it that labels nothing
const partedEmail =
	/(?<=[\u0400-\u052F][ \u00A0:–-]{1,4})(?!(?:e-?)?mails?(?![a-z])|(?:to|from|cc|bcc)(?![a-z]))[a-z\d][a-z\d_-]{1,30} [a-z\d._%+-]{1,64}@[a-z\d-]{1,63}(?:\.[a-z\d-]{1,63}){0,4}\.[a-z]{2,12}(?![\p{L}\d])/giu;
// «Контактна особа – начальник відділу», «Скарги приймають на», «e-mail відділу:»
const givenAsContact =
	/контактн|відповідальн|викона|інженер|фахів|уповноважен|довід|скарг|гаряч|call|прийма|звертати|зверненн|звернень|начальник|завідувач|директор|спеціаліст|секретар|керівник|голов|(?:e-?mail|пошт\p{L}{1,2}|скриньк\p{L}{1,2}|адрес\p{L}{1,2})\s+(?:відділ|управлін|департамент|рад|служб|установ|закла)/iu;
// «icon@2x.png»: no address
const fileName = /\.(?:png|jpe?g|gif|svg|webp|avif|css|m?js|ts|json|html?|woff2?|astro)$/iu;
// «vyhadansk_rada», «zt-school5», «office.2», «likarnia_zt»
const officeBox =
	/(?:^|[._-]|\d)(?:\p{L}*rada|oda|rda|ova|rva|mva|otg|office|info|kanc\p{L}*|press|zvern\p{L}*|zapyt\p{L}*|public\p{L}*|pryimaln\p{L}*|school|litse\p{L}*|dnz|likarn\p{L}*|hospital|cnap|tsnap|sud|uprav\p{L}*|viddil|depart\p{L}*|vykonk\p{L}*)(?:[._-]|\d|$)/iu;
/** Public addresses in order: they are those of all bodies, and the same for every letter. */
const inOrder = new WeakMap<ReadonlySet<string>, readonly string[]>();

/**
 * E-mail addresses that are neither the letterhead's nor known as public; addresses broken over a line end or by blanks
 * too. Boxes that the sentence gives to an office stay.
 */
export function findEmails(text: string, anatomy: LetterAnatomy, contacts: PublicContacts): PersonalSpan[] {
	const own = new Set(
		[...anatomy.contacts.lines, ...anatomy.letterhead]
			.flatMap(({ start, end }) => text.slice(start, end).match(email) ?? [])
			.map(plain)
			.filter((address) => latinOrUkrainian.test(address)),
	);
	const beginsPublic = beginningOf(contacts.emails);
	const isBroken = (found: string) => {
		const begun = plain(found);
		return !beginsPublic(begun) && ![...own].some((address) => address.startsWith(begun));
	};
	const isPersonal = (found: string) =>
		!fileName.test(found) && !own.has(plain(found)) && !isPublicEmail(plain(found), contacts);
	// The letterhead's own boxes are known; another there is one that a scanner garbled.
	const isPlaced = overlapping([
		...anatomy.contacts.lines,
		...anatomy.letterhead,
		...anatomy.addressee,
		...anatomy.addresseeDetails,
		...anatomy.quoted,
	]);
	const isOwners = (span: PersonalSpan) => isPlaced(span) || !isOfOffice(text, span);
	return [
		...spansMatching(text, email, 'email', isPersonal),
		...spansMatching(text, spacedEmail, 'email', isPersonal),
		...spansMatching(text, brokenEmail, 'email', (found) => isBroken(found) && isPersonal(found)),
		...spansMatching(
			text,
			brokenLocalPart,
			'email',
			(found) => isPersonal(found) && isPersonal(found.slice(found.indexOf('\n') + 1)),
		),
		...spansMatching(text, spelledOut, 'email', isPersonal),
		...spansMatching(text, commaEmail, 'email', isPersonal),
		...spansMatching(text, encodedEmail, 'email', isPersonal),
		...spansMatching(
			text,
			partedEmail,
			'email',
			(found) => isPersonal(found) && isPersonal(found.slice(found.indexOf(' ') + 1)),
		),
	].filter(isOwners);
}

/**
 * A box that an office uses: its name says so and the sentence names no private person, or the sentence gives it as a
 * contact or to a post. That an office stands in the sentence is not enough: «Рада відповіла на olena@mail.example».
 */
function isOfOffice(text: string, span: PersonalSpan): boolean {
	const owner = ownerOf(text, span);
	if (owner === 'private') return false;
	const name = text.slice(span.start, span.end).split('@')[0] ?? '';
	return (
		officeBox.test(name) || (owner === 'public' && givenAsContact.test(sentenceBefore(text, span.start)))
	);
}

/** Whether an address (lower case) is public by itself or by its domain. */
export function isPublicEmail(address: string, contacts: PublicContacts): boolean {
	const domain = address.slice(address.lastIndexOf('@') + 1);
	return (
		contacts.emails.has(address) ||
		contacts.emailDomains.some((allowed) => domain === allowed || domain.endsWith(`.${allowed}`))
	);
}

/** Whether a text begins any of some addresses. They are sorted when it is first asked, and searched by halving. */
function beginningOf(addresses: ReadonlySet<string>): (text: string) => boolean {
	return (text) => {
		const sorted = inOrder.get(addresses) ?? [...addresses].sort();
		inOrder.set(addresses, sorted);
		let low = 0;
		let high = sorted.length;
		while (low < high) {
			const middle = (low + high) >> 1;
			if ((sorted[middle] ?? '') < text) low = middle + 1;
			else high = middle;
		}
		return sorted[low]?.startsWith(text) ?? false;
	};
}

function plain(found: string): string {
	return found
		.replace(/\s/gu, '')
		.replace('%40', '@')
		.replace(
			/[([{](?:at|a|ет|собака|собачка|равлик)[)\]}]|(?<=[a-z\d])(?:собака|собачка|песик|равлик)/iu,
			'@',
		)
		.replace(/[([{](?:dot|крапка)[)\]}]/giu, '.')
		.toLowerCase();
}
