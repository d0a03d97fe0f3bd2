import type { LetterAnatomy } from '../../../letter/anatomy.ts';
import type { Span } from '../../../letter/span.ts';
import { isEdrpou } from '../edrpou.ts';
import { phoneDigits, phonePattern } from '../phones.ts';
import { type Line, partOf, spanOf, spansOf } from './lines.ts';

/** Characters: the line's end and the next one's indent. */
const widestLineEnd = 12;

const labelKinds: readonly (readonly [Kind, RegExp])[] = [
	['phone', /^(?:тел|факс|т\/ф|моб|приймальн|канцеляр|гаряч|контакт|ф\.|т\.|\(0|\+)/iu],
	['code', /код|ЄДРПОУ|ідентифікац/iu],
	['account', /р\/р|IBAN|UA|МФО|рахун|ІПН/iu],
	['site', /сайт|web|www|http|веб/iu],
	['email', /mail|пошт|адреса електр|@/iu],
];

// «тел.», «факс», «E-mail», «електронна пошта», «сайт», «код ЄДРПОУ», «р/р», «IBAN», «(0412) …»
const labels =
	/(?<![\p{L}\d])(?:тел(?:ефон)?(?:\/факс)?(?:и|у)?(?!\p{L})|факс|т\/ф|моб\.|приймальня|канцелярія|гаряча лінія|контактний|[тф]\. ?(?=[(+\d])|e-?mail|(?:ел|електронн\p{L}+)\.? ?(?:пошта|адреса|скринька)|(?:веб-?|web-?)?сайт|web|(?<!\/)www\.|https?:|(?:ідентифікаційний )?код(?!\p{L})|ЄДРПОУ|р\/р|IBAN|UA\d|МФО|ІПН|\(0\d{2,4}\)|\+38|[\w.+-]{1,64}@)/giu;
// «10014», «вул. Вигадана, 1», «тел.», «@», «ЄДРПОУ»
const contactSign =
	/@|ЄДРПОУ|(?<!\p{L})(?:тел(?:ефон)?(?:\/факс)?[.:]|тел(?:ефон)? [(+\d]|факс|т\/ф|e-?mail|(?:ел|електронн\p{L}+)\.? ?(?:пошта|адреса)|(?:веб-?)?сайт[: ]|www\.|https?:|р\/р|IBAN|МФО|ІПН|код (?:за|згідно|організ|№|\d))|(?<!\p{L})(?:вул(?:иця)?|просп(?:ект)?|пр-т|пров(?:улок)?|бульв?(?:ар)?|б-р|майдан|пл(?:оща)?|буд|шосе|узвіз|наб(?:ережна)?)(?:\.|\s)\s?[\p{Lu}\d«"і]|^\(?0\d{2,4}\)? ?\d|^\d{8}$|^\d{5},? ?\p{Lu}|^(?:м|смт|с)\. ?\p{Lu}[\p{L}’ -]+, ?\d{5}/iu;
// «10014»
const postcode = /(?<!\d)\d{5}(?!\d)/u;
// «м. Вигаданськ», «Вигаданська область»
const place = /(?<!\p{L})(?:м|смт|с|обл|р-н)(?!\p{L})|обл/iu;
const addressSign =
	/(?<!\d)\d{5}(?!\d)|(?<!\p{L})(?:вул(?:иця)?|просп(?:ект)?|пр-т|пров(?:улок)?|бульв?(?:ар)?|б-р|майдан|пл(?:оща)?|буд(?:инок)?|шосе|узвіз|наб(?:ережна)?|м|смт|с|обл(?:асть)?|район|р-н)(?:\.|\s)/iu;
// «Адреса:», «Юридична адреса:», «Поштова адреса -»
const addressLabel = /^(?:(?:юридична|поштова|фактична|наша)\s)?адреса\s?[:–-]?\s*/iu;
const addressTail = /[\s,;:(|/–-]+$|[\s,;]*\.$(?<!(?:обл|р-н)\.)/u;
// «rada@vyhadansk.example»
const email = /(?<![\w.+-])[\w.+-]+@[\w-]+(?:\.[\w-]+)+/gu;
// «www.vyhadansk.example», «https://rada.example/», «rada.gov.ua»
const site =
	/(?<![@\w.-])(?:https?:\/\/[^\s,;]+[^\s,;.]|(?:www\.)?[a-z\d-]+(?:\.[a-z\d-]+)*\.(?:ua|com|org|net|info|example)(?:\/[^\s,;]*[^\s,;.])?)(?![@\w-])/giu;
// «ІПН 123456789012», «МФО 300000»
const accountCode = /^(?:ІПН|ІНН|МФО|IBAN|р\/р)[\s:№]{0,3}[A-Z\d]/u;
// «04053625»
const code = /(?<!\d)(\d{8})(?!\d)/u;

/** Whether a letterhead line gives contact details or codes of the body. */
export function isContactLine({ text }: Pick<Line, 'text'>): boolean {
	return contactSign.test(text) || givesPostcodeAndPlace(text);
}

/** «10014, Вигаданська область», «10014, вул. Зразкова, м. Вигаданськ»: the place is sought once, behind the first postcode. */
function givesPostcodeAndPlace(text: string): boolean {
	const code = text.match(postcode);
	return code?.index !== undefined && place.test(text.slice(code.index + code[0].length));
}

/** Whether a line gives a code of the body, however it is written. */
export function isCodeLine({ text }: Line): boolean {
	return (/ЄДРПОУ/iu.test(text) && code.test(text)) || accountCode.test(text);
}

/** What was recognised in the contact lines, with the body's code: its place, or that its check digit is wrong. */
export interface Contacts {
	readonly contacts: LetterAnatomy['contacts'];
	readonly edrpou: Span | null;
	/** Place of a code whose check digit is wrong. */
	readonly wrongCode: Span | null;
}

/** Reads contact lines: each is cut into stretches by its labels («тел.», «E-mail», «код ЄДРПОУ» …). */
export function readContacts(lines: readonly Line[]): Contacts {
	const stretches = withCodesBelow(lines.flatMap(stretchesOf));
	const phones = onceEach(
		stretches.filter(({ kind }) => kind === 'phone').flatMap(({ line }) => phonesOf(line)),
	);
	const codes = stretches
		.filter(({ kind }) => kind === 'code')
		.flatMap(({ line }) => matchesOf(line, new RegExp(code, 'gu')));
	const right = codes.find(({ text }) => isEdrpou(text));
	return {
		contacts: {
			lines: spansOf(lines),
			address: addressOf(stretches),
			phones: phones.map(spanOf),
			email: first(lines.flatMap((line) => matchesOf(line, email))),
			site: first(
				stretches.filter(({ kind }) => kind !== 'code').flatMap(({ line }) => matchesOf(line, site)),
			),
		},
		edrpou: right ? spanOf(right) : null,
		wrongCode: right ? null : first(codes),
	};
}

type Kind = 'address' | 'phone' | 'email' | 'site' | 'code' | 'account';

interface Stretch {
	readonly kind: Kind;
	readonly line: Line;
}

function stretchesOf(line: Line): Stretch[] {
	const found = [...line.text.matchAll(labels)].map((match) => ({ at: match.index, kind: kindOf(match[0]) }));
	const starts = [...(found[0]?.at === 0 ? [] : [{ at: 0, kind: 'address' as Kind }]), ...found];
	return starts.map(({ at, kind }, index) => ({ kind, line: partOf(line, at, starts[index + 1]?.at) }));
}

/** A code whose label ends the line above: «код згідно з ЄДРПОУ», «37500109». */
function withCodesBelow(stretches: readonly Stretch[]): Stretch[] {
	return stretches.map((stretch, at) => {
		const above = stretches[at - 1];
		const isCode =
			above?.kind === 'code' && !/\d/u.test(above.line.text) && /^\d{8}(?!\d)/u.test(stretch.line.text);
		return isCode ? { ...stretch, kind: 'code' } : stretch;
	});
}

function kindOf(label: string): Kind {
	for (const [kind, pattern] of labelKinds) if (pattern.test(label)) return kind;
	return 'address';
}

function phonesOf(line: Line): Line[] {
	return matchesOf(line, phonePattern).filter(({ text }) => phoneDigits(text) !== null);
}

/** A letterhead in two languages gives every number twice. */
function onceEach(phones: readonly Line[]): Line[] {
	const seen = new Set<string | null>();
	return phones.filter(({ text }) => {
		const digits = phoneDigits(text);
		return !seen.has(digits) && seen.add(digits);
	});
}

/** A postal address, over the next line too where the first ends in a comma or a hyphenless break before the town. */
function addressOf(stretches: readonly Stretch[]): Span | null {
	const at = stretches.findIndex(({ kind, line }) => kind === 'address' && addressSign.test(line.text));
	const begin = stretches[at];
	if (!begin) return null;
	const { text } = begin.line;
	const from = text.match(addressLabel)?.[0].length ?? 0;
	const next = stretches[at + 1];
	// Between the two nothing but the line's end may stand: in a column beside them another's address may.
	const goesOn =
		next?.kind === 'address' &&
		next.line.row === begin.line.row + 1 &&
		next.line.start - begin.line.end <= widestLineEnd &&
		addressSign.test(next.line.text);
	const last = goesOn ? next.line : begin.line;
	const tail = last.text.match(addressTail)?.[0].length ?? 0;
	return { start: partOf(begin.line, from).start, end: last.end - tail };
}

function matchesOf(line: Line, pattern: RegExp): Line[] {
	return [...line.text.matchAll(pattern)].map((match) => {
		const from = match.index + match[0].length - (match[1] ?? match[0]).length;
		return partOf(line, from, from + (match[1] ?? match[0]).length);
	});
}

function first(lines: readonly Line[]): Span | null {
	return lines[0] ? spanOf(lines[0]) : null;
}
