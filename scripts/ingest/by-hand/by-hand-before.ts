import { isDeepStrictEqual } from 'node:util';
import { maskedKinds } from '#archive/config/masked-kinds.ts';
import type { ArchiveConfig } from '#archive/config/schema.ts';
import type { Jurisdiction } from '#archive/jurisdictions/jurisdiction.ts';
import type { ByHand, WordsByHand } from '#archive/letter/by-hand.ts';
import { countMarks } from '#archive/letter/count-marks.ts';
import { maskedByHand } from '#archive/letter/masked-by-hand.ts';
import type { MarkKind } from '#archive/letter/redaction.ts';
import { wordsUnderMarks } from '#archive/letter/words-under-marks.ts';
import type { LetterText } from '#store/letters/stored-letter.ts';
import { Refusal } from '../../diagnostics/refusal.ts';
import type { Settings } from '../settings/settings.ts';
import { plusByHand } from './plus-by-hand.ts';

/** What a letter that is being remade is compared with. */
export interface AnewContext {
	readonly jurisdiction: Pick<Jurisdiction, 'marks' | 'findWords'>;
	readonly redaction: ArchiveConfig['redaction'];
	/** What this run already knows. */
	readonly byHand: ByHand;
	/** What a person set: a heading set by hand says nothing about marks, and `marks=anew` drops marks that only the file has. */
	readonly settings: Settings;
}

/**
 * What a person masked and unmasked in the letter in the archive without this run knowing: the boxes and
 * unmasked words of its front matter, words listed there to be masked, and what the text masks with a mark that only a
 * person can have put there. Null if there is nothing.
 *
 * @throws Refusal `masked-by-hand` if marks would be lost because nobody can tell what was under them
 */
export function byHandBefore(before: LetterText, anew: LetterText, context: AnewContext): ByHand | null {
	const given = plusByHand(context.byHand, withoutMasked(frontMatterOf(before), context));
	const all = context.settings.has('marks')
		? given
		: plusByHand(given, { mask: underMarks(before, anew, context), keep: [] });
	const isKnown =
		all.mask.length === context.byHand.mask.length && all.keep.length === context.byHand.keep.length;
	return isKnown ? null : all;
}

function frontMatterOf({ letter: { mask = [], keep = [] } }: LetterText): ByHand {
	return {
		mask: mask.flatMap((one): ByHand['mask'] => {
			if ('box' in one) return [one];
			return one.words === undefined ? [] : [{ kind: one.kind, words: one.words }];
		}),
		keep,
	};
}

/** Words that were opened once and are masked now stay masked, and out of the front matter. */
function withoutMasked({ mask, keep }: ByHand, { byHand, jurisdiction }: AnewContext): ByHand {
	const isMasked = (kept: string) =>
		byHand.mask.some((one) => 'words' in one && jurisdiction.findWords(kept, one.words).length > 0);
	return { mask, keep: keep.filter(({ words }) => !isMasked(words)) };
}

function underMarks(
	before: LetterText,
	anew: LetterText,
	{ jurisdiction: { marks }, redaction, byHand, settings }: AnewContext,
): WordsByHand[] {
	const text = ({ letter, body }: LetterText) =>
		`${settings.has('heading') ? '' : (letter.heading ?? '')}\n${body}`;
	const { words, isUnclear } = wordsUnderMarks(text(before), text(anew), marks);
	const kinds = maskedKinds(redaction);
	const [stood, stands] = [countMarks(text(before), marks), countMarks(text(anew), marks)];
	const isLost = (kind: MarkKind) => (stood[kind] ?? 0) > (stands[kind] ?? 0);
	const opened = new Set<MarkKind>(byHand.keep.map(({ kind }) => kind));
	// Marks made by the program go together with words that another source no longer has; marks made by a person do not.
	const ofPerson = maskedByHand(before, marks);
	if (isUnclear && ofPerson.some((kind) => isLost(kind) && !opened.has(kind))) throw unclear();
	const found = words.flatMap(({ kind, words: said }) => {
		const isMine = kind !== 'hidden-by-body' && (kinds.has(kind) || isByHand(before, kind, stood));
		const isOpened = byHand.keep.some((kept) => kept.kind === kind && kept.words.includes(said));
		return isMine && !isOpened ? [{ kind, words: said }] : [];
	});
	// Words that should have been masked and are still there cannot be found as they are written.
	if (found.some((one) => byHand.mask.some((known) => isDeepStrictEqual(known, one)))) throw unclear();
	return found;
}

/** A kind that the policy now publishes was masked by an earlier policy, or by a person if there are more marks than were counted. */
function isByHand({ letter }: LetterText, kind: MarkKind, stood: Partial<Record<MarkKind, number>>): boolean {
	return (stood[kind] ?? 0) > (letter.redactions[kind] ?? 0);
}

function unclear(): Refusal {
	return new Refusal(
		'masked-by-hand',
		'The letter in the archive has marks that it would lose, and it cannot be told which words stand under them, for the lines differ: nothing was written. Say them with npm run redact, or say with --set marks=anew that the marks may go.',
	);
}
