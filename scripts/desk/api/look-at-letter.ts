import type { Letter } from '#archive/letter/schema.ts';
import { readAuthority } from '#store/authorities/read-authorities.ts';
import { readUnits } from '#store/document/numbered-text.ts';
import { plusByHand } from '../../ingest/by-hand/plus-by-hand.ts';
import { byHandFor } from '../../ingest/settings/read-sidecar.ts';
import type { DeskLetter } from '../contract/desk-letter.ts';
import type { Desk } from '../desk.ts';
import { deskRows } from '../tasks/desk-rows.ts';
import { findTarget, type Target } from '../tasks/find-target.ts';
import { keptByHand } from '../tasks/kept-by-hand.ts';
import { fieldsOf, settlersOf } from '../tasks/letter-fields.ts';
import { derivedIn, valuesOf } from '../tasks/letter-values.ts';
import { action } from './action.ts';
import { targetName } from './target-name.ts';

/** Everything that the desk shows of one letter. */
export const lookAtLetter = action(targetName, async (desk, name) => {
	const run = desk.run();
	const target = await findTarget(desk, run, name);
	return letterOf(desk, target);
});

function letterOf(desk: Desk, { stored, source, refusal }: Target): DeskLetter {
	const letter = stored?.letter ?? null;
	const row = deskRows(desk).find((one) => (letter ? one.id === letter.id : one.file === source?.file));
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
		refusal: letter ? null : (refusal ?? row?.refusal ?? null),
	};
}

function copyOf({ source: { copy, withheld } }: Letter): DeskLetter['copy'] {
	return copy ? { pages: copy.images.length, redacted: copy.kind === 'redacted' } : { withheld };
}
