import type { z } from 'astro/zod';
import type { LetterAnatomy } from '../anatomy.ts';
import type { Span } from '../span.ts';
import type { Column } from './column.ts';
import type { FactAbout, FactValue } from './fact.ts';
import type { Reading } from './reading.ts';
import type { RequisiteWords } from './requisite-words.ts';
import type { Setting } from './setting.ts';

/** A Zod shape as its parsed values. */
export type FieldsOf<Shape extends z.ZodRawShape> = z.output<z.ZodObject<Shape>>;

/**
 * A requisite of a letter, as DSTU 4163 has them, with all that the archive does with it. Everything that lists requisites
 * (schema, ingest, `--set`, pages, comparison of versions, open data, evaluation) derives its list from `index.ts`.
 */
export interface Requisite<
	Shape extends z.ZodRawShape = z.ZodRawShape,
	Found extends object = object,
	Key extends string = string,
	Listed extends string = string,
> {
	/** Its name in comparisons and lists. */
	readonly name: string;
	/** Its fields in a letter's front matter, in their order there; none if the archive keeps it elsewhere. */
	readonly fields: Shape;
	/** Those of its fields that registers (lists of letters) show. */
	readonly listed?: readonly Listed[];
	/** Reads it through the redaction. What it gives are properties of the letter's requisites, null or empty if it has none. */
	read(reading: Reading): Found;
	/** What is in the front matter, where that is not what was read. */
	record?(found: Found): { readonly [Field in keyof FieldsOf<Shape>]?: unknown };
	/** What `ingest --json` says about it. */
	report?(found: Found): object;
	/** The values that a person gives with --set and in sidecars, by key. */
	readonly settings?: Readonly<Record<Key, Setting<Found, FieldsOf<Shape>>>>;
	/** For a value that a mask may touch: the letter then counts as lacking it, with this diagnostic. */
	readonly whenMasked?: {
		readonly place: (anatomy: LetterAnatomy) => Span | null;
		readonly ruleId: string;
		/** What happened and what to do. */
		readonly reason: string;
	};
	/** How the facts beside a letter show it; null if a letter without it shows nothing. */
	readonly fact?: {
		/** Its label: a word of `requisites` in each file of src/i18n/. */
		readonly label: string;
		values(letter: FieldsOf<Shape>, words: RequisiteWords, about: FactAbout): readonly FactValue[] | null;
	};
	/** How two versions of it are compared: as text, its lines parted by line ends. */
	readonly compared?: {
		/** Its label: a word of `requisites` in each file of src/i18n/. */
		readonly label: string;
		/** True for one value, however many words it has: «2/7-81» became «2/7-18», not «81» «18». */
		readonly whole?: true;
		text(letter: FieldsOf<Shape>, words: RequisiteWords): string | null;
	};
	/** Its columns in the open data, in their order. */
	readonly columns?: readonly Column<FieldsOf<Shape>>[];
	/** How `npm run evaluate` compares it with what a person read. */
	readonly evaluated?: readonly Evaluation<Found>[];
}

/** A value that `npm run evaluate` compares. */
export interface Evaluation<Found> {
	/** Its name in the table, e.g. `signatory post`. */
	readonly name: string;
	/** Its place in `NAME.expected.json`, e.g. `inReplyTo.number`. */
	readonly key: string;
	/** True if it is a part of the letter's address: a wrong one is worse than none. */
	readonly identity?: true;
	/** True for a number that may be grouped in any way. */
	readonly digits?: true;
	/** The ways in which it may rightly be written; null if the letter has none. */
	found(found: Found, authorityName: (lines: readonly string[]) => string): readonly (string | null)[];
}

/** Checks that an object is a requisite, and keeps its own narrower type. */
export function requisite<
	Shape extends z.ZodRawShape,
	Found extends object,
	const Key extends string = never,
	const Listed extends string = never,
>(described: Requisite<Shape, Found, Key, Listed>): Requisite<Shape, Found, Key, Listed> {
	return described;
}
