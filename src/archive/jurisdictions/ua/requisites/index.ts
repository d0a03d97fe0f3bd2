import type { Doubt, LetterAnatomy } from '../../../letter/anatomy.ts';
import { isLetterKind, type LetterKind } from '../../../letter/kind.ts';
import { quoteSeparator } from '../../../letter/separators.ts';
import type { Span } from '../../../letter/span.ts';
import { readDate } from '../dates.ts';
import { type Body, readBody } from './body.ts';
import { readContacts } from './contacts.ts';
import { copyStampRows } from './copy-stamp-rows.ts';
import { doubt } from './doubts.ts';
import { isFilingNote } from './filing-note.ts';
import { furniture } from './furniture.ts';
import { readHead } from './head.ts';
import type { Head } from './head-state.ts';
import { isOtherExecutor } from './is-other-executor.ts';
import { type FoundKind, findKind } from './kind.ts';
import { authorityLines } from './letterhead.ts';
import { type Line, partOf, readLines, spanOf, spansOf, trimBlank } from './lines.ts';
import { noteBlockRows } from './note-block-rows.ts';
import { ownFooters } from './own-footer.ts';
import { ownRegistration } from './own-registration.ts';
import { isPageFoot } from './page-foot.ts';
import { receiptStamps } from './receipt-stamp.ts';
import { readRegistration } from './registration.ts';
import { replyInText } from './reply-in-text.ts';
import { readRequest } from './request.ts';
import {
	isEmptyForm,
	isServiceLine,
	isStampLine,
	noticeRows,
	pageNumberRows,
	stampRows,
} from './service-lines.ts';
import type { Settled } from './settle.ts';
import { findStamps } from './signature-stamps.ts';
import { isSalutation } from './text-opening.ts';
import { readUnaddressed } from './unaddressed.ts';
import { withForms } from './with-forms.ts';

const openingLines = 4;
/** Characters, which a first sentence with all its references has room in. */
const openingLength = 1000;

// «Додаток 3 до Регламенту», «Додаток 1 до Інструкції з діловодства»; not «Додаток 1 до листа»
const annexOfRules =
	/^додаток(?: ?№? ?\d{1,3})? до (?:регламент|інструкці|порядк|положенн|правил|стандарт|наказ)/iu;

// «ЗАТВЕРДЖЕНО», «ПОГОДЖУЮ»
const approval = /^(?:затверджен[оа]|затверджую|погоджено|погоджую|схвалено)(?!\p{L})/iu;
/**
 * Finds the requisites of a Ukrainian official letter, after DSTU 4163 in its 2003 and 2020 editions.
 *
 * What it does not find is null or empty, with a doubt; nothing is guessed where two readings differ. A document that is no
 * letter and has no letterhead is read as such: nobody is addressed and nobody looked for who signs.
 *
 * @param isCalledAppendix whether its file's name says that it is an appendix, for those that do not say it themselves
 */
export function dissect(source: string, isCalledAppendix = false): LetterAnatomy {
	const all = readLines(source);
	const isSkipped = skippedIn(all);
	const isApproval = isApproved(all, isSkipped);
	const said = findKind(all, isSkipped);
	const found = isApproval && said.kind === 'letter' ? ({ kind: 'document', at: -1 } as const) : said;
	const alone = () => withForms(source, all, readUnaddressed(source, all, found, isSkipped));
	if (found.kind === 'appendix' || isApproval)
		return (found.at !== -1 && letterOnForm(source, all, found.at)) || alone();
	const anatomy = dissectLetter(source, all, found);
	const isNamed = anatomy.authority.length > 0;
	const isNumbered = anatomy.date !== null && anatomy.registrationIndex !== null;
	if (found.kind === 'request' && !isNamed) return dissectLetter(source, all, { kind: 'letter', at: -1 });
	if (found.kind !== 'letter') return isNamed ? anatomy : alone();
	if (isCalledAppendix && !isNumbered && anatomy.addressee.length === 0)
		return { ...alone(), kind: 'appendix' };
	return isBare(anatomy) ? { ...alone(), kind: 'document' } : anatomy;
}

/** The letter that is written on a form whose first line says which rules’ annex the form is; null where it is no whole letter. */
function letterOnForm(source: string, all: readonly Line[], at: number): LetterAnatomy | null {
	if (!annexOfRules.test(all[at]?.text ?? '')) return null;
	const anatomy = dissectLetter(source, all, { kind: 'letter', at: -1 });
	const { authority, date, registrationIndex, addressee, signatory } = anatomy;
	const isNamed = authority.length > 0 && addressee.length > 0 && signatory.name !== null;
	return isNamed && date && registrationIndex ? anatomy : null;
}

/** Whether nothing of a letter was found: no body, number, addressee or signature, and no form for them. */
function isBare({ authority, addressee, signatory, unregistered, ...rest }: LetterAnatomy): boolean {
	const { date, registrationIndex, inReplyTo, heading, text } = rest;
	const isLetter = authority.length > 0 || addressee.length > 0 || signatory.name !== null || unregistered;
	const isRegistered = date !== null || registrationIndex !== null || inReplyTo.registrationIndex !== null;
	// «Відповідь на запит у вкладенні.»: one line that a letter would have above its text.
	return !isLetter && !isRegistered && text.length + heading.length > 0;
}

/** Whether a text begins with who approved it, as an order’s annex does: that is no letterhead. */
function isApproved(lines: readonly Line[], isSkipped: (line: Line) => boolean): boolean {
	return approval.test(lines.find((line) => !line.blank && !isSkipped(line))?.text ?? '');
}

function dissectLetter(source: string, all: readonly Line[], { kind, at }: FoundKind): LetterAnatomy {
	const quoteAt = all.findIndex(isQuoteSign);
	const lines = quoteAt === -1 ? all : all.slice(0, quoteAt);
	const isSkipped = skippedIn(lines);
	const head = readHead(lines, isSkipped);
	const body = readBody(lines.slice(head.textFrom), isSkipped);
	const marks = lines.filter((line) => !line.blank && isSkipped(line));
	const { settled: registration, replied, used, received } = ownRegistration(lines, head, body, all[at]);
	const footers = ownFooters(body.others, head.letterhead.map(({ text }) => text).join(' '));
	const contacts = readContacts([...head.contacts, ...footers.map(({ contacts }) => contacts)]);
	const title = all[at]?.row ?? Number.POSITIVE_INFINITY;
	const authority = spansOf(authorityLines(head.letterhead.filter(({ row }) => row < title)));
	const opening = openingOf(lines.slice(head.textFrom), isSkipped);
	const reply = replied ?? (opening && replyInText(opening));
	const { signature, executor } = body;
	const named = new Map(footers.map(({ line, name }) => [line, name]));
	const others = body.others.map((line) => named.get(line) ?? line);
	const anatomy = {
		kind,
		belongsTo: { registrationIndex: null, date: null },
		letterhead: spansOf(head.letterhead),
		authority,
		edrpou: contacts.edrpou,
		contacts: contacts.contacts,
		date: registration.date,
		registrationIndex: registration.index,
		unregistered: !registration.date && !registration.index && lines.some(({ text }) => isEmptyForm(text)),
		inReplyTo: { registrationIndex: spanOrNull(reply?.index), date: spanOrNull(reply?.date) },
		// An act addresses nobody: «Деякі питання вигаданої діяльності» is what it is about.
		addressee: kind === 'order' ? [] : spansOf(head.addressee),
		addresseeDetails: spansOf(head.addresseeDetails),
		heading: spansOf(kind === 'order' ? [...head.addressee, ...head.heading] : head.heading),
		text: body.text,
		attachments: body.attachments,
		signatory: { post: spansOf(signature?.post ?? []), name: spanOrNull(signature?.name) },
		executor: { name: spanOrNull(executor?.name), phone: spanOrNull(executor?.phone) },
		request: readRequest(source),
		appendices: body.appendices,
		stamps: findStamps(lines.filter(isStampLine)),
		quoted: quoteAt === -1 ? [] : quotedSpans(all.slice(quoteAt)),
		marks: spansOf([...marks, ...others.filter(({ row }) => !used.has(row))]),
		doubts: doubtsOf(head, { ...body, others }, registration, {
			authority: authority.length > 0,
			contacts,
			kind,
			received,
			own: ownNumber(source, registration),
		}),
	};
	return withForms(source, all, anatomy);
}

/** Whether a line is none of the letter's own: numbers of pages, notices, stamps. Every part of a letter asks of every line. */
function skippedIn(lines: readonly Line[]): (line: Line) => boolean {
	const serviceRows = new Set([
		...pageNumberRows(lines),
		...noticeRows(lines),
		...stampRows(lines),
		...copyStampRows(lines),
		...receiptStamps(lines).rows,
	]);
	const skips = new WeakMap<Line, boolean>();
	return (line) => {
		const skipped = skips.get(line) ?? (serviceRows.has(line.row) || isServiceLine(line));
		skips.set(line, skipped);
		return skipped;
	};
}

function spanOrNull(line: Parameters<typeof spanOf>[0] | null | undefined): Span | null {
	return line ? spanOf(line) : null;
}

/** The first lines of the text up to a blank one, as one line: a sentence does not end where its line does. */
function openingOf(lines: readonly Line[], isSkipped: (line: Line) => boolean): Line | null {
	const from = lines.findIndex((line) => !line.blank && !isSkipped(line) && !isSalutation(line.text));
	const first = lines[from];
	if (!first) return null;
	const rest = lines.slice(from + 1, from + openingLines);
	const end = rest.findIndex((line) => line.blank || isSkipped(line));
	const whole = rest.slice(0, end === -1 ? rest.length : end).reduce(joinedLine, first);
	return partOf(whole, 0, openingLength);
}

/** Two lines as one, the places of their words kept: what stood between them is blank. */
function joinedLine(line: Line, next: Line): Line {
	return { ...line, text: line.text + ' '.repeat(next.start - line.end) + next.text, end: next.end };
}

/** The line after which quoted mail begins. */
function isQuoteSign({ text }: Line): boolean {
	return text.trim() === quoteSeparator;
}

function quotedSpans(lines: readonly Line[]): Span[] {
	return trimBlank(
		lines.map((line) => (isQuoteSign(line) ? { ...line, end: line.start, blank: true } : line)),
	).map(spanOf);
}

function ownNumber(source: string, { index, date }: Settled) {
	return {
		index: index && source.slice(index.start, index.end),
		date: date && readDate(source.slice(date.start, date.end)),
	};
}

function doubtsOf(
	head: Head,
	body: Body,
	registration: Settled,
	found: {
		authority: boolean;
		contacts: ReturnType<typeof readContacts>;
		kind: LetterKind;
		received: ReadonlySet<number>;
		own: { readonly index: string | null; readonly date: string | null };
	},
): Doubt[] {
	const { edrpou, wrongCode } = found.contacts;
	const letterhead = head.letterhead.map(({ text }) => text).join(' ');
	const known = furniture(body.others, letterhead);
	const signing = new Set(body.signature?.others.map(({ row }) => row));
	const noted = noteBlockRows(body.others);
	const ambiguous = new Set(registration.ambiguous.map(({ ruleId }) => ruleId));
	return [
		...(found.authority ? [] : [doubt('missing-authority')]),
		...(edrpou ? [] : [wrongCode ? doubt('edrpou-check-digit', wrongCode) : doubt('missing-edrpou')]),
		...registration.ambiguous,
		...(registration.date || ambiguous.has('ambiguous-date') ? [] : [doubt('missing-date')]),
		...(registration.index || ambiguous.has('ambiguous-registration-index')
			? []
			: [doubt('missing-registration-index')]),
		...(head.addressee.length > 0 || !isLetterKind(found.kind) ? [] : [doubt('missing-addressee')]),
		...(body.signature || found.kind === 'document' ? [] : [doubt('missing-signatory')]),
		...(signing.size > 0 ? [doubt('several-signatories')] : []),
		...body.others
			.filter(
				(line) =>
					!known.has(line) &&
					!found.received.has(line.row) &&
					!signing.has(line.row) &&
					!noted.has(line.row) &&
					!readRegistration(line) &&
					!isFilingNote(line.text) &&
					!isPageFoot(line.text, found.own.index, found.own.date, letterhead) &&
					!(body.executor && isOtherExecutor(line)),
			)
			.map((line) => doubt('unplaced-line', spanOf(line))),
	];
}
