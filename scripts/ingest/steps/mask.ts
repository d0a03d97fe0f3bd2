import { createHash } from 'node:crypto';
import type { ArchiveConfig } from '#archive/config/schema.ts';
import type { Jurisdiction, PublicContacts } from '#archive/jurisdictions/jurisdiction.ts';
import type { LetterAnatomy } from '#archive/letter/anatomy.ts';
import type { ByHand } from '#archive/letter/by-hand.ts';
import { hiddenSpans } from '#archive/letter/hidden-spans.ts';
import { overlapping } from '#archive/letter/overlapping.ts';
import {
	type PersonalSpan,
	type RedactedLetter,
	type RedactionKind,
	redact,
} from '#archive/letter/redaction.ts';
import { requisites } from '#archive/letter/requisites/index.ts';
import type { Requisite } from '#archive/letter/requisites/requisite.ts';
import type { Span } from '#archive/letter/span.ts';
import { withoutKept } from '#archive/letter/without-kept.ts';
import { type Diagnosis, diagnose } from '../../diagnostics/diagnose.ts';
import { Refusal } from '../../diagnostics/refusal.ts';
import type { PlacedBox } from '../../read/contract/copy-outcome.ts';
import type { DocumentReading, PlacedWord, Recognition } from '../../read/contract/reading.ts';
import { placesByHand } from '../by-hand/places-by-hand.ts';
import { type Dissected, type LetterFile, type Masked, type SourceRecord, withData } from '../letter-file.ts';
import { fingerprintOf } from './fingerprint.ts';

/** The rule of lines that no requisite holds: a person sees by their words whether they matter. */
const unplaced = 'unplaced-line';

/** What decides which personal data is masked. */
export interface MaskPolicy {
	readonly jurisdiction: Jurisdiction;
	readonly contacts: PublicContacts;
	readonly kinds: ReadonlySet<RedactionKind>;
	/** What becomes of names of persons who neither asked nor signed. */
	readonly persons: ArchiveConfig['redaction']['persons'];
	/** What a person masks and opens in this letter. */
	readonly byHand: ByHand;
	/** Rules of doubts that a person has settled with --set. */
	readonly settled: ReadonlySet<string>;
	/** Key of the letter's fingerprint, which stays on the machine. */
	readonly key: string;
	/** Whether images of the source's pages are wanted. */
	readonly images: boolean;
}

const personMasked = {
	ruleId: 'person-named',
	left: undefined,
	reason:
		'A name was masked, and the letter does not say whose it is. Look at it: if it is an official’s or an author’s, open it; else take this rule out of review.',
} as const;

const personLeft = {
	ruleId: 'person-named',
	left: true,
	reason:
		'A person’s name stands in the letter in the clear, because its owner deals with the body for money or because the settings leave names to you. Mask it if its owner is private; else take this rule out of review.',
} as const;

const specialCategory = {
	ruleId: 'special-category',
	left: undefined,
	reason:
		'The letter tells a person’s health or criminal record. What has the form of a diagnosis or of an article was masked; the rest is for a person to see: read the letter, mask what tells it still, and take this rule out of review.',
} as const;

const wordsNotFound = {
	ruleId: 'words-not-found',
	reason:
		'A person said which words to mask or to open in this letter, or named a place on a page, and some of it is not there, or is not masked as what is to be opened. Words are found as they are written, in any case and over line ends, but in no other grammatical form; a page counts from 1. Look at the file beside the source, and at the letter.',
} as const satisfies Diagnosis;

const hiddenWordsFound = {
	ruleId: 'hidden-by-body',
	reason:
		'The source holds words that whoever looks at it does not see: under a box or a picture, in the colour of the paper, too small, outside the sheet or hidden by a style. They were left out, and a mark stands in their place. Look at the source; if all is well, say so with --set hidden=masked.',
} as const satisfies Diagnosis;

const redactionNotApplied = {
	ruleId: 'redaction-not-applied',
	reason:
		'Somebody marked words of this PDF to be redacted and never applied it: the words are still in the file, though they were meant to go. Ask the body, or look at the file; to publish the letter with the marked words masked, ingest it with --set hidden=masked.',
} as const satisfies Diagnosis;

const maskedInPicture: Diagnosis = {
	ruleId: 'masked-in-picture',
	reason:
		'Personal data was masked in a text that was recognised from a picture. What was misread or torn apart there may have been missed: compare text and page images with the source before you publish them.',
};

/**
 * Masks the letter's personal data and lets go of its text; the jurisdiction's doubts become messages while places are known.
 *
 * @throws Refusal `redaction-not-applied` if somebody meant to redact words, did not, and nobody has said since what to do.
 */
export function mask(file: LetterFile<Dissected>, policy: MaskPolicy): LetterFile<Masked> {
	const { text, anatomy, source } = file.data;
	const found = policy.jurisdiction.findPersonalData(text, anatomy, policy.contacts);
	const byHand = placesByHand(text, source.reading, policy.byHand, policy.jurisdiction);
	const ofPolicy = found.flatMap((span) => byPolicy(span, policy));
	const personal = withoutKept(text, ofPolicy, byHand.kept.flat());
	const hiddenByBody = hiddenSpans(text);
	if (source.reading.unappliedRedactions && !policy.settled.has(redactionNotApplied.ruleId)) {
		throw new Refusal(redactionNotApplied.ruleId, redactionNotApplied.reason);
	}
	const letter = redact(
		text,
		anatomy,
		[...byHand.masked, ...personal, ...hiddenByBody],
		policy.jurisdiction.marks,
	);
	const isIdle = byHand.kept.some(
		(spans) => !spans.some((span) => ofPolicy.some((one) => isMaskedAs(one, span))),
	);
	if (byHand.isMissing || isIdle) diagnose(file, wordsNotFound);
	for (const doubt of anatomy.doubts) {
		if (policy.settled.has(doubt.ruleId)) continue;
		const said = doubt.ruleId === unplaced ? withWords(doubt, letter, source.reading) : doubt;
		diagnose(file, said, doubt.span && { text, span: doubt.span });
	}
	for (const named of [personMasked, personLeft, specialCategory]) {
		const span = personal.find(({ doubt, left }) => doubt === named.ruleId && left === named.left);
		if (span && !policy.settled.has(named.ruleId)) diagnose(file, named, { text, span });
	}
	for (const lost of maskedRequisites(anatomy, letter.masked)) {
		if (!policy.settled.has(lost.ruleId)) diagnose(file, lost);
	}
	const [firstHidden] = hiddenByBody;
	if (firstHidden && !policy.settled.has(hiddenWordsFound.ruleId)) {
		diagnose(file, hiddenWordsFound, { text, span: firstHidden });
	}
	if (source.reading.recognition && letter.masked.length > 0) diagnose(file, maskedInPicture);
	return withData(file, maskedOf(file.data, letter, { policy, boxes: byHand.boxes }));
}

/** What is known of a letter once its text is let go: the redacted letter, its source, and what its copy is made of. */
function maskedOf(
	{ text, hidden, emphasis, source }: Dissected,
	letter: RedactedLetter,
	{ policy, boxes }: { readonly policy: MaskPolicy; readonly boxes: readonly PlacedBox[] },
): Masked {
	const { format, containers, reconstructible, signatures, attached, request, bytes, reading } = source;
	const { words, pages, recognition } = reading;
	return {
		letter,
		hidden,
		emphasis,
		source: {
			format,
			containers,
			reconstructible,
			signatures,
			attached,
			request,
			pages,
			sha256: createHash('sha256').update(bytes).digest('hex'),
			fingerprint: fingerprintOf(text, policy.key),
			recognition: recognition && recordOf(recognition, letter, words ?? []),
			proposals: reading.sightings ?? [],
			mayShowNumber: recognition !== null || (reading.unreadPictures ?? false),
		},
		copyRequest: {
			format,
			bytes,
			text,
			words,
			recognition,
			masked: letter.masked,
			images: policy.images,
			boxes,
		},
	};
}

/** A doubt with the words of its line, as they would be published, and their place on the page. */
function withWords(
	{ ruleId, reason, span }: LetterAnatomy['doubts'][number],
	letter: RedactedLetter,
	{ words }: Pick<DocumentReading, 'words'>,
): Diagnosis {
	if (!span) return { ruleId, reason };
	const shown = words?.filter(({ start, end }) => start < span.end && end > span.start) ?? [];
	const [first] = shown;
	if (!first) return { ruleId, reason: `${reason} It says: «${letter.read(span)}».` };
	const boxes = shown.filter(({ page }) => page === first.page).map(({ box }) => box);
	const left = Math.round(Math.min(...boxes.map(([x0]) => x0)));
	const top = Math.round(Math.min(...boxes.map(([, y0]) => y0)));
	const place = `page ${first.page + 1}, ${left} points from the left and ${top} from the top`;
	return { ruleId, reason: `${reason} It says: «${letter.read(span)}» (${place}).` };
}

/** Whether a stretch is masked where words are opened, and as their kind. */
function isMaskedAs(masked: PersonalSpan, open: PersonalSpan): boolean {
	return masked.kind === open.kind && masked.start < open.end && open.start < masked.end;
}

/** What is masked, and what is left with a doubt; nothing where the policy publishes the kind. */
function byPolicy(span: PersonalSpan, { kinds, persons }: MaskPolicy): PersonalSpan[] {
	if (span.kind === 'person-name' && persons === 'review') {
		return [{ ...span, doubt: personLeft.ruleId, left: true }];
	}
	return kinds.has(span.kind) ? [span] : [];
}

/** A requisite that a mask touches counts as one that the letter lacks: by the jurisdiction's rules, with a reason of its own. */
function maskedRequisites(anatomy: LetterAnatomy, masked: readonly Span[]): Diagnosis[] {
	return requisites.flatMap(({ whenMasked }: Requisite) => {
		const place = whenMasked?.place(anatomy);
		if (!whenMasked || !place) return [];
		return masked.some(({ start, end }) => start < place.end && place.start < end) ? [whenMasked] : [];
	});
}

/** A repair inside a redaction tells that there was one, and nothing of what it changed; masked words count for nothing. */
function recordOf(
	{ engine, pages, confidence, repairs }: Recognition,
	letter: RedactedLetter,
	words: readonly PlacedWord[],
): SourceRecord['recognition'] {
	const masked = overlapping(letter.masked);
	const shown = words.flatMap((word) => (masked(word) ? [] : (word.confidence ?? [])));
	const all = shown.length === 0 ? confidence : shown.reduce((sum, one) => sum + one, 0) / shown.length;
	return {
		engine,
		pages: pages.length,
		// How well masked words were read tells names apart.
		confidence: letter.masked.length > 0 ? Math.round(all) : Math.round(confidence * 10) / 10,
		repairs: repairs.map((repair) =>
			masked(repair)
				? { rule: repair.rule, was: null, now: null }
				: { rule: repair.rule, was: repair.was, now: letter.read(repair) },
		),
	};
}
