import type { Letter } from '#archive/letter/schema.ts';
import { readAuthority } from '#store/authorities/read-authorities.ts';
import { readUnits } from '#store/document/numbered-text.ts';
import { plusByHand } from '../../ingest/by-hand/plus-by-hand.ts';
import { byHandFor } from '../../ingest/settings/read-sidecar.ts';
import type { DeskLetter } from '../contract/desk-letter.ts';
import type { Desk } from '../desk.ts';
import { deskRows } from './desk-rows.ts';
import type { Target } from './find-target.ts';
import { keptByHand } from './kept-by-hand.ts';
import { fieldsOf, settlersOf } from './letter-fields.ts';
import { derivedIn, valuesOf } from './letter-values.ts';

/** What the desk shows of a letter. @param file its source’s path in the inbox, if the source has not been read */
export function letterOf(
	desk: Desk,
	{ stored, source, refusal }: Target,
	file: string | null = source?.file ?? null,
): DeskLetter {
	const letter = stored?.letter ?? null;
	const row = deskRows(desk).find((one) => (letter ? one.id === letter.id : one.file === file));
	const body = letter && readAuthority(desk.content, letter.authority);
	const values = letter ? valuesOf(letter, body) : new Map(Object.entries(source?.look.values ?? {}));
	const lines = new Map(source?.look.doubts.map(({ rule, line }) => [rule, line]));
	const rules = letter ? letter.review : (source?.look.doubts.map(({ rule }) => rule) ?? []);
	return {
		id: letter?.id ?? null,
		state: row?.state ?? (refusal ? 'refused' : 'waiting'),
		body: body?.name ?? null,
		fields: fieldsOf(values, letter ? derivedIn(letter) : new Set()),
		doubts: [...new Set(rules)].map((rule) => ({
			rule,
			line: lines.get(rule) ?? null,
			settles: settlersOf(rule),
		})),
		reviewed: letter?.reviewed?.map(({ rule, date }) => ({ rule, date })) ?? [],
		paragraphs: stored ? readUnits(stored.body) : [],
		copy: letter && copyOf(letter),
		byHand: plusByHand(
			byHandFor(source?.sidecar ?? null, source?.inside ?? []),
			letter ? keptByHand(letter) : { mask: [], keep: [] },
		),
		source: source && { file: source.file, inside: source.inside },
		look: source?.look ?? null,
		pages: source?.look.pages ?? [],
		isGlance: false,
		refusal: letter ? null : (refusal ?? row?.refusal ?? null),
	};
}

function copyOf({ source: { copy, withheld } }: Letter): DeskLetter['copy'] {
	return copy ? { pages: copy.images.length, redacted: copy.kind === 'redacted' } : { withheld };
}
