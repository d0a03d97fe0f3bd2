import { jurisdictionOf } from '#archive/jurisdictions/index.ts';
import { actKinds, type CitedAct } from '#archive/letter/cited-act.ts';
import type { ListedLetter } from '#archive/record/listed-letter.ts';
import { settings } from './settings.ts';

/** An act that letters name, with those that do. */
export interface ActLetters extends CitedAct {
	/** Name in its page’s address. */
	readonly id: string;
	/** In the letters’ language. */
	readonly name: string;
	/** Permanent address of its text; null if none is known. */
	readonly address: string | null;
	readonly letters: readonly ListedLetter[];
}

/** The acts that letters cite, by the ids of their pages: grouped by kind, the most cited first. */
export function lettersByAct(letters: readonly ListedLetter[]): ReadonlyMap<string, ActLetters> {
	const { acts, slugOf } = jurisdictionOf(settings.jurisdiction);
	const found = new Map<string, CitedAct & { readonly letters: ListedLetter[] }>();
	for (const letter of letters) {
		for (const { kind, number } of letter.told.acts) {
			const key = `${kind}-${slugOf(number)}`;
			const act = found.get(key) ?? { kind, number, letters: [] };
			found.set(key, act);
			// Two numbers may have the same slug; a letter that cites both is listed once.
			if (act.letters.at(-1) !== letter) act.letters.push(letter);
		}
	}
	const named = [...found].map(
		([id, act]): ActLetters => ({
			...act,
			id,
			name: acts?.nameOf(act) ?? act.number,
			address: acts?.addressOf(act) ?? null,
		}),
	);
	return new Map(named.sort(byKind).map((act) => [act.id, act]));
}

function byKind(a: ActLetters, b: ActLetters): number {
	return (
		actKinds.indexOf(a.kind) - actKinds.indexOf(b.kind) ||
		b.letters.length - a.letters.length ||
		(a.name < b.name ? -1 : 1)
	);
}
