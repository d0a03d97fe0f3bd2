import { bulletOf } from './bullet.ts';
import { numeral } from './numeral.ts';

/** A list as Word defines it. */
export interface ListDefinition {
	/** Lists of one definition count on together. */
	readonly counter: string;
	/** Levels from the outermost. */
	readonly levels: readonly ListLevel[];
}

export interface ListLevel {
	/** Kind of number as `numeral` knows it, or `bullet`. */
	readonly format: string;
	/** «%1.%2.» */
	readonly text: string;
	readonly start: number;
	/** Where this list, unlike its definition, begins; null if it counts on. */
	readonly restart: number | null;
	/** The deepest level whose item starts this one anew, -1 for none, null for the level above. */
	readonly restartAfter: number | null;
	/** Whether every number in the text is written in Arabic figures. */
	readonly legal: boolean;
}

// «%1.%2.»
const placeholder = /%([1-9])/gu;

/** Counts list items as Word does, in the order in which they are asked for. */
export class ListCounter {
	readonly #counts = new Map<string, (number | undefined)[]>();
	readonly #started = new Set<string>();

	/**
	 * The number or bullet of the next item at a level (from 0), '' where it has none.
	 *
	 * @param list names the list; several may have one definition
	 */
	next(list: string, { counter, levels }: ListDefinition, level: number): string {
		const set = levels[level];
		if (!set) return '';
		const counts = this.#counts.get(counter) ?? [];
		this.#counts.set(counter, counts);
		if (!this.#started.has(list)) {
			this.#started.add(list);
			for (const [at, { restart }] of levels.entries()) if (restart !== null) counts[at] = undefined;
		}
		counts[level] = (counts[level] ?? set.start - 1) + 1;
		for (let deeper = level + 1; deeper < counts.length; deeper++) {
			if (level <= (levels[deeper]?.restartAfter ?? deeper - 1)) counts[deeper] = undefined;
		}
		return labelOf(levels, set, counts);
	}
}

function labelOf(
	levels: readonly ListLevel[],
	set: ListLevel,
	counts: readonly (number | undefined)[],
): string {
	if (set.format === 'bullet') return bulletOf(set.text);
	if (set.format === 'none') return set.text.replace(placeholder, '').trim();
	return set.text
		.replace(placeholder, (_, digit: string) => {
			const at = Number(digit) - 1;
			const level = levels[at];
			return numeral(counts[at] ?? level?.start ?? 1, set.legal ? 'decimal' : (level?.format ?? 'decimal'));
		})
		.trim();
}
