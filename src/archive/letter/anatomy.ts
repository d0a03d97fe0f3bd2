import type { LetterKind } from './kind.ts';
import type { Span } from './span.ts';

/**
 * What a jurisdiction found in a letter: every requisite by its places in the source text, never by value,
 * so that one set of redactions applied to the text masks every value read from it.
 *
 * Requisites are named as DSTU 4163 names them. A list of spans holds one span a source line, in reading order.
 * No two requisites share a span, and every non-blank source line belongs to at least one: nothing is lost.
 */
export interface LetterAnatomy {
	/** What the document calls itself. */
	readonly kind: LetterKind;
	/** Of an appendix: date and index of the letter to which it says that it belongs. */
	readonly belongsTo: { readonly registrationIndex: Span | null; readonly date: Span | null };
	/** Lines above the registration line that name state, higher body, body, unit and kind of document. */
	readonly letterhead: readonly Span[];
	/** The letterhead lines (or parts of them) that name the body that signs, higher body first. */
	readonly authority: readonly Span[];
	/** Eight-digit code of the body, where its check digit is right. */
	readonly edrpou: Span | null;
	/** Contact details: the whole lines as they stand, and what was recognised in them. */
	readonly contacts: {
		readonly lines: readonly Span[];
		readonly address: Span | null;
		readonly phones: readonly Span[];
		readonly email: Span | null;
		readonly site: Span | null;
	};
	readonly date: Span | null;
	readonly registrationIndex: Span | null;
	/** True if the form for date and index was left empty and nothing else gives them: the letter has none. */
	readonly unregistered: boolean;
	/** «на № … від …»: what this letter answers. */
	readonly inReplyTo: { readonly registrationIndex: Span | null; readonly date: Span | null };
	readonly addressee: readonly Span[];
	/** The addressee's e-mail, phone and postal address, lines of their own below the name. */
	readonly addresseeDetails: readonly Span[];
	/** The heading («Про …», «Щодо …») where the letter has one. */
	readonly heading: readonly Span[];
	/** The letter's text, one span a line; a blank line is an empty span, because it parts paragraphs. */
	readonly text: readonly Span[];
	/** «Додаток: на 3 арк. в 1 прим.», one entry an attachment, each one or more lines. */
	readonly attachments: readonly (readonly Span[])[];
	readonly signatory: { readonly post: readonly Span[]; readonly name: Span | null };
	readonly executor: { readonly name: Span | null; readonly phone: Span | null };
	/** Host and public number of the request, from an Alaveteli address; the address itself is personal data. */
	readonly request: { readonly host: string; readonly id: number } | null;
	/** Appendices that follow the signature, one span a line, blank lines kept, first line «Додаток …». */
	readonly appendices: readonly Span[];
	/** E-signature stamps of a document system, one entry a stamp; their lines are marks too. */
	readonly stamps: readonly SignatureStamp[];
	/** Mail that the letter quotes, one span a line, blank lines kept: shown folded, never dropped. */
	readonly quoted: readonly Span[];
	/** Lines after the signature that are none of the above (stamps, marks of receipt). Kept and shown. */
	readonly marks: readonly Span[];
	/**
	 * Lines of the form and not of the letter: a label whose value stands elsewhere («Додатки:»), a rule of underscores, a
	 * form left empty, a page number. Known, so that nothing is lost, and shown nowhere.
	 */
	readonly formLines: readonly Span[];
	/** What the jurisdiction was not sure of, as diagnostics. */
	readonly doubts: readonly Doubt[];
}

/** What an e-signature stamp printed on a page says («СЕД АСКОД … Сертифікат … Підписувач … Дійсний з … по …»). */
export interface SignatureStamp {
	readonly certificate: Span | null;
	/** The certificate's holder, who need not be the signatory. */
	readonly signer: Span | null;
	readonly validFrom: Span | null;
	readonly validTo: Span | null;
}

/** Something missing or uncertain, for the person who ingests. Holds no personal value. */
export interface Doubt {
	/** Permanent rule name, with a page docs/diagnostics/<ruleId>.md. */
	readonly ruleId: string;
	/** One sentence: what happened, why, what to do. Never a personal value. */
	readonly reason: string;
	/** Where, or null for the letter as a whole. */
	readonly span: Span | null;
}
