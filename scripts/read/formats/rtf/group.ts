import { type Flow, type FlowSet, plainSet } from '../../shared/office/flow.ts';
import type { RtfField } from './field.ts';
import { alignments } from './words.ts';

/** State that applies inside a group and ends with it. */
export interface RtfGroup {
	/** Where text goes; null if nobody sees it. */
	sink: RtfSink | null;
	story: Flow;
	set: FlowSet;
	font: number | null;
	/** Characters that stand after `\u` for programs that know no Unicode. */
	skip: number;
	hidden: boolean;
	deleted: boolean;
	capitals: boolean;
	strong: boolean;
	em: boolean;
	raised: boolean;
	/** Numbers of colours: of the letters, of their marker, of the paragraph's shading; 0 for none. */
	letters: number;
	marker: number;
	shade: number;
	/** Size of the type. */
	halfPoints: number;
	/** Horizontal scaling of letters in per cent. */
	width: number;
	field: RtfField | null;
	/** Where the shape that is being read stands, in points. */
	top: number | null;
	left: number;
	/** Done when the group ends. */
	atEnd: (() => void) | null;
	/** Sink outside of `\upr`, whose first half is not read. */
	outside: RtfSink | null;
	/** Whether `\*` was the last word: the next one names a destination that may be left out. */
	ignorable: boolean;
}

/** Kinds of text. */
export type RtfSink = 'story' | 'label' | 'fonts' | 'colours' | 'code' | 'choices';

/** How letters look after `\plain`. */
export const plainLook = { letters: 0, marker: 0, halfPoints: 24, width: 100 } as const;

const lengths: ReadonlyMap<string, 'indent' | 'firstLine' | 'before' | 'after'> = new Map([
	['li', 'indent'],
	['lin', 'indent'],
	['fi', 'firstLine'],
	['sb', 'before'],
	['sa', 'after'],
]);

/** The group around all others. */
export function rootGroup(story: Flow): RtfGroup {
	return {
		sink: 'story',
		story,
		set: plainSet,
		font: null,
		skip: 1,
		hidden: false,
		deleted: false,
		capitals: false,
		strong: false,
		em: false,
		raised: false,
		...plainLook,
		shade: 0,
		field: null,
		top: null,
		left: 0,
		atEnd: null,
		outside: null,
		ignorable: false,
	};
}

/** Takes a word that sets the paragraph; false if the word does not. */
export function takeParagraphWord(group: RtfGroup, name: string, value: number): boolean {
	const align = alignments.get(name);
	const length = lengths.get(name);
	if (align) {
		group.set = { ...group.set, align };
	} else if (name === 'pard') {
		group.set = plainSet;
		group.shade = 0;
	} else if (name === 'cbpat') group.shade = value;
	else if (name === 'intbl') group.set = { ...group.set, tables: Math.max(1, group.set.tables) };
	else if (name === 'ilvl') group.set = { ...group.set, depth: value };
	else if (name === 'itap') group.set = { ...group.set, tables: Math.max(0, value) };
	else if (length) group.set = { ...group.set, [length]: value };
	else return false;
	return true;
}
