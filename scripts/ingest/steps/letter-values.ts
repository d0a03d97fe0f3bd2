import type { Jurisdiction } from '#archive/jurisdictions/jurisdiction.ts';
import { joinLines } from '#archive/letter/join-lines.ts';
import type { RedactedLetter } from '#archive/letter/redaction.ts';
import type { Span } from '#archive/letter/span.ts';

/** A letter's requisites as text, masked, null or empty where the letter has none. */
export interface LetterValues {
	/** Name of the body, its lines joined, and the lines themselves (higher body first). */
	readonly authority: string | null;
	readonly authorityLines: readonly string[];
	readonly edrpou: string | null;
	/** ISO date. */
	readonly date: string | null;
	readonly registrationIndex: string | null;
	readonly inReplyTo: { readonly registrationIndex: string | null; readonly date: string | null };
	readonly addressee: string | null;
	readonly addresseeDetails: readonly string[];
	readonly heading: string | null;
	readonly letterhead: readonly string[];
	readonly contactLines: readonly string[];
	readonly attachments: readonly string[];
	readonly signatory: { readonly post: string | null; readonly name: string | null };
	readonly executor: { readonly name: string | null; readonly phone: string | null };
	readonly contacts: {
		readonly address: string | null;
		readonly phones: readonly string[];
		readonly email: string | null;
		readonly site: string | null;
	};
	readonly marks: readonly string[];
	/** What e-signature stamps printed on the pages say; dates are ISO dates. */
	readonly stamps: readonly {
		readonly certificate: string | null;
		readonly signer: string | null;
		readonly validFrom: string | null;
		readonly validTo: string | null;
	}[];
	readonly request: { readonly host: string; readonly id: number } | null;
	/** A title that a person gave, null where it is to be made from heading and text. */
	readonly title: string | null;
	readonly language: string;
}

/**
 * Reads the requisites of a redacted letter: lines joined with one space, runs of blanks made one, no-break spaces and
 * an addressee's commas kept as written; several addressees, which blank lines part, joined with «; ».
 */
export function readValues(letter: RedactedLetter, { language, readDate }: Jurisdiction): LetterValues {
	const { anatomy } = letter;
	const line = (span: Span) => joinLines([letter.read(span)]);
	const lines = (spans: readonly Span[]) => spans.map(line).filter((text) => text !== '');
	const joined = (spans: readonly Span[]) => joinLines(spans.map(letter.read)) || null;
	const value = (span: Span | null) => (span && line(span)) || null;
	const date = (span: Span | null) => span && readDate(line(span));
	return {
		authority: joined(anatomy.authority),
		authorityLines: lines(anatomy.authority),
		edrpou: value(anatomy.edrpou),
		date: date(anatomy.date),
		registrationIndex: value(anatomy.registrationIndex),
		inReplyTo: {
			registrationIndex: value(anatomy.inReplyTo.registrationIndex),
			date: date(anatomy.inReplyTo.date),
		},
		addressee: addresseeOf(letter),
		addresseeDetails: lines(anatomy.addresseeDetails),
		heading: joined(anatomy.heading),
		letterhead: lines(anatomy.letterhead),
		contactLines: lines(anatomy.contacts.lines),
		attachments: anatomy.attachments.flatMap((spans) => joined(spans) ?? []),
		signatory: { post: joined(anatomy.signatory.post), name: value(anatomy.signatory.name) },
		executor: { name: value(anatomy.executor.name), phone: value(anatomy.executor.phone) },
		contacts: {
			address: value(anatomy.contacts.address),
			phones: lines(anatomy.contacts.phones),
			email: value(anatomy.contacts.email),
			site: value(anatomy.contacts.site),
		},
		marks: lines(anatomy.marks),
		stamps: anatomy.stamps.map(({ certificate, signer, validFrom, validTo }) => ({
			certificate: value(certificate),
			signer: value(signer),
			validFrom: date(validFrom),
			validTo: date(validTo),
		})),
		request: anatomy.request,
		title: null,
		language,
	};
}

function addresseeOf(letter: RedactedLetter): string | null {
	const blocks: string[][] = [];
	let before: Span | null = null;
	for (const span of letter.anatomy.addressee) {
		const apart = before === null || blankLine.test(letter.read({ start: before.end, end: span.start }));
		if (apart) blocks.push([]);
		blocks.at(-1)?.push(letter.read(span));
		before = span;
	}
	const [first = '', ...more] = blocks.map((block) => joinLines(block)).filter((text) => text !== '');
	// A block that goes on in small letters or in brackets belongs to the one before it: «(за списком)».
	return more.reduce((all, block) => `${all}${goesOn.test(block) ? ' ' : '; '}${block}`, first) || null;
}

const blankLine = /\n[^\S\n]*\n/u;
// «(за списком)», «та її структурним підрозділам»
const goesOn = /^[(\p{Ll}]/u;
