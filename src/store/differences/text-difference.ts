import { diffArrays } from 'diff';
import type { LetterUnit } from './letter-units.ts';
import { type DifferencePart, wordDifference } from './word-difference.ts';

/** What became of a unit of the text. */
export interface UnitDifference {
	readonly id: string | null;
	/** `moved`: it stands elsewhere; its words may have changed too. */
	readonly state: 'same' | 'changed' | 'added' | 'removed' | 'moved';
	readonly parts: readonly DifferencePart[];
}

/** Units that were added, moved or removed; comparing texts that differ in more would take long. */
const maxEditLength = 2000;

/**
 * What changed in a letter's text, unit by unit in the order of the new one, what was removed where it stood. A unit is the
 * same one while it keeps its id, whatever its words.
 */
export function textDifference(
	before: readonly LetterUnit[],
	after: readonly LetterUnit[],
): UnitDifference[] {
	const old = byKey(before);
	const current = byKey(after);
	return changedKeys([...old.keys()], [...current.keys()]).flatMap(({ value, added, removed }) =>
		value.flatMap((key): UnitDifference[] => {
			const then = old.get(key);
			const now = current.get(key);
			if (then && !now) return [whole(then, 'removed')];
			if (now && !then) return [whole(now, 'added')];
			// What stands elsewhere now is shown there alone.
			if (!then || !now || removed) return [];
			const parts = wordDifference(then.text, now.text);
			const same = parts.every(({ kind }) => kind === 'same');
			return [{ id: now.id, state: added ? 'moved' : same ? 'same' : 'changed', parts }];
		}),
	);
}

/** The keys in the order of the new text, those of the old one where they stood; where hardly one stayed, all of them. */
function changedKeys(
	old: string[],
	current: string[],
): { value: string[]; added?: boolean; removed?: boolean }[] {
	return (
		diffArrays(old, current, { maxEditLength }) ?? [
			{ value: old, removed: true },
			{ value: current, added: true },
		]
	);
}

/** A unit is known by its id, a heading by its words, quoted mail by its turn. */
function byKey(units: readonly LetterUnit[]): Map<string, LetterUnit> {
	const keyed = new Map<string, LetterUnit>();
	const turns = new Map<string, number>();
	for (const unit of units) {
		const name = unit.id ?? (unit.kind === 'quoted' ? unit.kind : `${unit.kind} ${unit.text}`);
		let turn = turns.get(name) ?? 0;
		let key = name;
		do {
			turn += 1;
			key = turn === 1 ? name : `${name} ${turn}`;
		} while (keyed.has(key));
		turns.set(name, turn);
		keyed.set(key, unit);
	}
	return keyed;
}

function whole({ id, text }: LetterUnit, state: 'added' | 'removed'): UnitDifference {
	return { id, state, parts: [{ kind: state, text }] };
}
