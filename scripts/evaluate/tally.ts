import { type Compared, isWrongIdentity, type Outcome } from './compare.ts';
import { evaluations } from './evaluations.ts';
import type { SourceKind } from './read-letter.ts';
import type { WordsApart, WordsShare } from './words-share.ts';

/** The fields of a letter's address. */
const identityFields = new Set(evaluations.flatMap(({ name, identity }) => (identity ? [name] : [])));

/** One letter, compared. */
export interface Evaluated {
	readonly file: string;
	readonly kind: SourceKind;
	/** Rule by which it was refused; null if it was read. */
	readonly refusal: string | null;
	readonly fields: readonly Compared[];
	/** Words lost and added against another program's reading; null if there is none, else why there is none here. */
	readonly words: WordsShare | 'no program' | null;
	/** Words that stand elsewhere than in its text, on purpose; null for a refused one. */
	readonly apart: WordsApart | null;
	/** Rules that put it into review. */
	readonly review: readonly string[];
}

/** How often each outcome came. */
export type Counts = Readonly<Record<Outcome, number>>;

/** The letters of one sort of source, counted. */
export interface Tally {
	readonly kind: SourceKind | 'all';
	readonly letters: number;
	readonly fields: readonly { readonly field: string; readonly counts: Counts }[];
	readonly total: Counts;
	/** Dates and indexes that are not the letter's. */
	readonly wrongIdentity: number;
	/** Of letters whose values are all right, and of the others: how many there are and how many go into review, refused ones counted. */
	readonly review: Readonly<
		Record<'right' | 'other', { readonly letters: number; readonly inReview: number }>
	>;
	readonly words: Omit<WordsShare, 'differing'>;
	readonly apart: WordsApart;
	/** Letters that were not compared, for this machine has not the program. */
	readonly uncompared: number;
}

const kinds: readonly SourceKind[] = ['text layers', 'plain text', 'recognised scans', 'other formats'];

/** Counts letters by sort of source, sorts in order and those without letters left out, then all of them together. */
export function tallies(letters: readonly Evaluated[]): Tally[] {
	const byKind = kinds.flatMap((kind) => {
		const some = letters.filter((letter) => letter.kind === kind);
		return some.length > 0 ? [tally(kind, some)] : [];
	});
	return [...byKind, tally('all', letters)];
}

/** Share of right values, 0–1; 1 where nothing was compared. */
export function shareRight({ right, wrong, missed, extra }: Counts): number {
	const all = right + wrong + missed + extra;
	return all === 0 ? 1 : right / all;
}

function tally(kind: Tally['kind'], letters: readonly Evaluated[]): Tally {
	const compared = letters.flatMap(({ fields }) => fields);
	return {
		kind,
		letters: letters.length,
		fields: evaluations.map(({ name: field }) => ({
			field,
			counts: count(compared.filter((one) => one.field === field)),
		})),
		total: count(compared),
		wrongIdentity: compared.filter(isWrongIdentity).length,
		review: {
			right: reviewOf(letters.filter(isRight)),
			other: reviewOf(letters.filter((one) => !isRight(one))),
		},
		words: wordsOf(letters),
		apart: apartOf(letters),
		uncompared: letters.filter(({ words }) => words === 'no program').length,
	};
}

/** Whether the values that make a letter's address are right: wrong ones must not go by unseen. */
function isRight({ fields }: Evaluated): boolean {
	return fields.every(({ field, outcome }) => !identityFields.has(field) || outcome === 'right');
}

function reviewOf(letters: readonly Evaluated[]): { letters: number; inReview: number } {
	const inReview = letters.filter((letter) => letter.review.length > 0 || letter.refusal !== null).length;
	return { letters: letters.length, inReview };
}

function wordsOf(letters: readonly Evaluated[]): Tally['words'] {
	const shares = letters.flatMap(({ words }) => (words === null || words === 'no program' ? [] : words));
	const sum = (key: keyof Tally['words']) => shares.reduce((all, share) => all + share[key], 0);
	return { of: sum('of'), lost: sum('lost'), added: sum('added'), pictured: sum('pictured') };
}

function apartOf(letters: readonly Evaluated[]): WordsApart {
	const sum = (key: keyof WordsApart) => letters.reduce((all, { apart }) => all + (apart?.[key] ?? 0), 0);
	return { marks: sum('marks'), masks: sum('masks'), pageNumbers: sum('pageNumbers') };
}

function count(compared: readonly Compared[]): Counts {
	const of = (outcome: Outcome) => compared.filter((one) => one.outcome === outcome).length;
	return { right: of('right'), wrong: of('wrong'), missed: of('missed'), extra: of('extra') };
}
