import { isLinkWithheld } from '#archive/config/is-link-withheld.ts';
import type { ArchiveConfig } from '#archive/config/schema.ts';
import type { Jurisdiction } from '#archive/jurisdictions/jurisdiction.ts';
import { unitsOf } from '#archive/letter/block.ts';
import type { ByHand } from '#archive/letter/by-hand.ts';
import { countMarks } from '#archive/letter/count-marks.ts';
import { allocateParagraphIds, lastNumberOf } from '#archive/letter/paragraph-ids.ts';
import { recordOf } from '#archive/letter/requisites/found-requisites.ts';
import { type Letter, letterSchema } from '#archive/letter/schema.ts';
import { readUnits } from '#store/document/numbered-text.ts';
import type { LetterText } from '#store/letters/stored-letter.ts';
import { Refusal } from '../../diagnostics/refusal.ts';
import { recordByHand } from '../by-hand/record-by-hand.ts';
import type { Read } from '../letter-file.ts';

/** First texts of a document that may name it. */
const openingTexts = 6;

/** What a letter's front matter says besides what is in the letter. */
export interface RecordContext {
	readonly id: string;
	/** Id of the body that signs. */
	readonly authority: string;
	readonly jurisdiction: Jurisdiction;
	readonly review: readonly string[];
	/** What a person has settled in these words before. */
	readonly reviewed: Letter['reviewed'];
	readonly sourceHash: ArchiveConfig['redaction']['sourceHash'];
	readonly requestLink: ArchiveConfig['redaction']['requestLink'];
	/** What a person masked and opened in it. */
	readonly byHand: ByHand;
	/** The letter as it stood, where it is remade. */
	readonly previous: LetterText | null;
}

/**
 * The front matter of a letter, checked.
 *
 * @throws Refusal `unusable-value` naming the fields that are not valid.
 */
export function letterRecord(
	{ letter, source, values, blocks, markdown }: Read,
	context: RecordContext,
): Letter {
	const units = unitsOf(blocks);
	const result = letterSchema.safeParse({
		id: context.id,
		...withoutLink(recordOf(values), letter, context),
		...titleOf(values, blocks, context),
		outcome: outcomeOf(values, context),
		...subjectsOf(values, context),
		authority: context.authority,
		jurisdiction: context.jurisdiction.id,
		redactions: letter.redactions,
		...recordByHand(context.byHand),
		review: context.review,
		...(context.reviewed && { reviewed: context.reviewed }),
		...paragraphsOf(units, context.previous),
		signatures: [...values.stamps.map(stampOf), ...source.signatures.map(signatureOf)],
		attachedFiles: source.attached,
		source: {
			format: source.format,
			sha256: publishedHash(source, Object.keys(letter.redactions).length > 0, context.sourceHash),
			fingerprint: source.fingerprint,
			marks: countMarks(markdown, context.jurisdiction.marks),
			containers: source.containers,
			pages: source.pages,
			recognition: source.recognition,
		},
	});
	if (result.success) return result.data;
	const fields = result.error.issues.map(({ path, message }) => `${path.join('.')} (${message})`);
	throw new Refusal(
		'unusable-value',
		`These values cannot stand in the archive as they are: ${fields.join('; ')}. Give them with --set.`,
	);
}

/** The request's page names the requester: its number goes where the name is masked. */
function withoutLink(
	record: ReturnType<typeof recordOf>,
	{ redactions }: Read['letter'],
	{ requestLink }: RecordContext,
): ReturnType<typeof recordOf> {
	return isLinkWithheld(redactions, requestLink) ? { ...record, request: null } : record;
}

/** A title that a person has given stays; then the jurisdiction's, then what tells it from others. */
function titleOf(
	values: Read['values'],
	blocks: Read['blocks'],
	{ previous, jurisdiction }: RecordContext,
): Pick<Letter, 'title' | 'titleDerived'> {
	if (values.title !== null) return { title: values.title, titleDerived: false };
	if (previous && !previous.letter.titleDerived) return { title: previous.letter.title, titleDerived: false };
	const opening = blocks.flatMap((block) => ('text' in block ? [block.text] : [])).slice(0, openingTexts);
	const heading = jurisdiction.titleOfDocument({ ...values, opening }) ?? values.heading;
	const found = jurisdiction.titleOf({ heading, text: unitsOf(blocks).join('\n') });
	if (found) return { title: found.title, titleDerived: found.derived };
	const authority = jurisdiction.authorityName(values.authorityLines);
	return { title: jurisdiction.plainTitle({ ...values, authority }), titleDerived: true };
}

/** What a person has said about the outcome stays, unless a person says something else now. */
function outcomeOf({ outcome }: Read['values'], { previous }: RecordContext): Letter['outcome'] {
	const before = previous?.letter.outcome ?? null;
	return before !== null && !before.derived && outcome?.derived !== false ? before : outcome;
}

/** Nobody but a person writes them down. */
function subjectsOf({ subjects }: Read['values'], { previous }: RecordContext): Pick<Letter, 'subjects'> {
	const said = subjects ?? previous?.letter.subjects;
	return said ? { subjects: said } : {};
}

function paragraphsOf(
	units: readonly string[],
	previous: LetterText | null,
): Pick<Letter, 'paragraphs' | 'lastParagraph'> {
	const before = previous ? readUnits(previous.body) : [];
	const known = before.flatMap((text, at) => {
		const id = previous?.letter.paragraphs[at];
		return id === undefined ? [] : [{ id, text }];
	});
	const last = Math.max(previous?.letter.lastParagraph ?? 0, lastNumberOf(previous?.letter.paragraphs ?? []));
	const paragraphs = allocateParagraphIds(known, [...units], last);
	const highest = Math.max(last, lastNumberOf(paragraphs));
	return { paragraphs, ...(highest > lastNumberOf(paragraphs) && { lastParagraph: highest }) };
}

function stampOf(stamp: Read['values']['stamps'][number]): Letter['signatures'][number] {
	return {
		kind: 'stamp',
		...stamp,
		organisation: null,
		edrpou: null,
		signedAt: null,
		digestMatches: null,
		verification: 'unverified',
	};
}

function signatureOf(signature: Read['source']['signatures'][number]): Letter['signatures'][number] {
	const { signer, organisation, edrpou, certificate, signedAt } = signature;
	const { validFrom, validTo, digestMatches, verification } = signature;
	return {
		kind: 'container',
		signer,
		organisation,
		edrpou,
		certificate,
		signedAt,
		validFrom,
		validTo,
		digestMatches,
		verification,
	};
}

/** See docs/decisions/0002-source-hash.md. */
function publishedHash(
	{ sha256, reconstructible }: Read['source'],
	masked: boolean,
	policy: RecordContext['sourceHash'],
): string | null {
	if (policy === 'when-safe') return reconstructible && masked ? null : sha256;
	return policy === 'always' ? sha256 : null;
}
