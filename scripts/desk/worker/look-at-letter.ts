import { VFile } from 'vfile';
import { maskedKinds } from '#archive/config/masked-kinds.ts';
import type { LetterAnatomy } from '#archive/letter/anatomy.ts';
import { hiddenSpans } from '#archive/letter/hidden-spans.ts';
import type { PersonalSpan } from '#archive/letter/redaction.ts';
import { dateForm } from '#archive/letter/requisites/setting.ts';
import type { Span } from '#archive/letter/span.ts';
import { placesByHand } from '../../ingest/by-hand/places-by-hand.ts';
import type { Corrections } from '../../ingest/settings/read-sidecar.ts';
import { dissect } from '../../ingest/steps/dissect.ts';
import { extract } from '../../ingest/steps/extract.ts';
import { fingerprintOf } from '../../ingest/steps/fingerprint.ts';
import { type TakingPolicy, takeLetter } from '../../ingest/take-letter.ts';
import type { Sighting } from '../../read/contract/reading.ts';
import type { SourceLetter } from '../../read/open/source-letter.ts';
import type { LookedLetter, LookedMark, LookedProposal } from '../contract/looked-letter.ts';
import { fieldKeys } from '../tasks/letter-fields.ts';
import { valueAt } from '../tasks/letter-values.ts';
import { pageSizes } from './page-sizes.ts';

/**
 * A letter of a source with its own words, with what would be masked in it and where its requisites stand: by the very
 * functions that take it into the archive.
 */
export async function lookAtLetter(
	source: SourceLetter,
	corrections: Corrections,
	policy: TakingPolicy,
): Promise<LookedLetter> {
	const { data } = dissect(extract(new VFile(), source), policy.jurisdiction);
	const { text, anatomy } = data;
	const { reading } = data.source;
	const taken = takeLetter(source, corrections, policy);
	const last = taken.messages.at(-1);
	return {
		inside: source.inside,
		fingerprint: fingerprintOf(text, policy.key),
		format: source.format,
		text,
		words: reading.words?.map(({ start, end, page, box }) => [start, end, page, ...box] as const) ?? null,
		pages: await pageSizes(source),
		marks: marksOf(data, corrections, policy),
		places: placesOf(anatomy),
		values: taken.letter ? valuesIn(taken.letter.values) : {},
		proposals: proposalsOf(reading.sightings ?? [], policy.jurisdiction),
		doubts: taken.messages.flatMap(({ ruleId, line }) =>
			ruleId === undefined ? [] : [{ rule: ruleId, line: line ?? null }],
		),
		refusal: taken.letter || !last ? null : { rule: last.ruleId ?? '', reason: last.reason },
	};
}

/** What was seen in pictures and not believed: each look of it, the likeliest first. */
function proposalsOf(
	sightings: readonly Sighting[],
	{ readDate }: TakingPolicy['jurisdiction'],
): LookedProposal[] {
	return sightings.flatMap(({ value, otherwise, page, box, confidence, witnessed }) =>
		witnessed
			? []
			: [value, ...otherwise].map((said): LookedProposal => {
					const key = dateForm.parse(said, readDate) === null ? 'registrationIndex' : 'date';
					return { key, value: said, page, box, confidence };
				}),
	);
}

/** What the letter says, by the keys that a person may give. */
function valuesIn(found: object): Record<string, string | null> {
	return Object.fromEntries(fieldKeys.map((key) => [key, valueAt(found, key)]));
}

/** What rules and persons mask and open, each stretch by whom; what a person says goes before what a rule does. */
function marksOf(
	{ text, anatomy, source }: { text: string; anatomy: LetterAnatomy; source: SourceLetter },
	{ byHand }: Corrections,
	{ jurisdiction, contacts, redaction }: TakingPolicy,
): LookedMark[] {
	const kinds = maskedKinds(redaction);
	const hand = placesByHand(text, source.reading, byHand, jurisdiction);
	const boxed = hand.masked.slice(
		byHand.mask.reduce(
			(count, one) => count + ('words' in one ? jurisdiction.findWords(text, one.words).length : 0),
			0,
		),
	);
	const opened = hand.kept.flat();
	const isOpen = (span: PersonalSpan) =>
		opened.some((one) => one.kind === span.kind && one.start < span.end && span.start < one.end);
	const byRule = jurisdiction.findPersonalData(text, anatomy, contacts).flatMap((span): LookedMark[] => {
		const { start, end, kind } = span;
		const isName = kind === 'person-name' || kind === 'executor-name' || kind === 'requester-name';
		const isLeft =
			span.left || !kinds.has(kind) || (kind === 'person-name' && redaction.persons === 'review');
		if (isLeft) return isName ? [{ start, end, kind, by: 'left' }] : [];
		return [{ start, end, kind, by: isOpen(span) ? 'opened' : 'rule' }];
	});
	const hidden = hiddenSpans(text).map(
		({ start, end, kind }): LookedMark => ({ start, end, kind, by: 'rule' }),
	);
	const byPerson = hand.masked.map((span): LookedMark => {
		const { start, end, kind } = span;
		return { start, end, kind, by: 'hand', ...(boxed.includes(span) && { boxed: true }) };
	});
	return apart([...byPerson, ...hidden, ...byRule, ...officials(anatomy)]);
}

/** Names that stay by rule: of those who sign and answer for the letter. */
function officials({ signatory, executor, stamps }: LetterAnatomy): LookedMark[] {
	const names = [signatory.name, executor.name, ...stamps.map(({ signer }) => signer)];
	return names.flatMap((span) =>
		span ? [{ start: span.start, end: span.end, kind: 'person-name', by: 'left' } as const] : [],
	);
}

/** Stretches in order and apart from each other: the first given of those that meet stays whole. */
function apart(marks: readonly LookedMark[]): LookedMark[] {
	const taken: LookedMark[] = [];
	const rank = ({ by }: LookedMark) => ['hand', 'rule', 'opened', 'left'].indexOf(by);
	for (const mark of [...marks].sort((a, b) => rank(a) - rank(b) || b.end - b.start - (a.end - a.start))) {
		if (mark.end > mark.start && !taken.some((one) => one.start < mark.end && mark.start < one.end))
			taken.push(mark);
	}
	return taken.sort((a, b) => a.start - b.start);
}

/** The spans of an anatomy by their path: of all that is a span, or a list of them. */
function placesOf(anatomy: LetterAnatomy): Record<string, Span[]> {
	const places: Record<string, Span[]> = {};
	const enter = (path: string, value: unknown): void => {
		if (isSpan(value)) places[path] = [...(places[path] ?? []), { start: value.start, end: value.end }];
		else if (Array.isArray(value)) for (const one of value) enter(path, one);
		else if (typeof value === 'object' && value !== null)
			for (const [key, one] of Object.entries(value)) enter(path === '' ? key : `${path}.${key}`, one);
	};
	const { doubts: _, ...requisites } = anatomy;
	enter('', requisites);
	return places;
}

function isSpan(value: unknown): value is Span {
	return typeof value === 'object' && value !== null && 'start' in value && 'end' in value;
}
