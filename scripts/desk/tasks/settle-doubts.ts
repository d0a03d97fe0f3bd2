import type { Letter } from '#archive/letter/schema.ts';
import { openArchive } from '#store/archive.ts';
import { revised } from '#store/letters/publishable.ts';
import { today } from '../../cli/today.ts';
import { settingTable } from '../../ingest/settings/setting-table.ts';
import type { Desk } from '../desk.ts';
import { fieldKeys } from './letter-fields.ts';
import { valueAt } from './letter-values.ts';

/** A settled doubt about a letter, and the value before. */
export interface Settled {
	readonly rule: string;
	readonly was: string | null;
}

/** Records that a person has settled doubts about letters: they leave `review` and do not come up again. */
export function settleDoubts(desk: Desk, settled: ReadonlyMap<string, readonly Settled[]>): void {
	const archive = openArchive(desk.content, { dryRun: false });
	const date = today();
	for (const [id, items] of settled) {
		const stored = archive.letter(id);
		const { review, reviewed = [] } = stored.letter;
		const rules = new Set(items.map(({ rule }) => rule));
		const letter: Letter = {
			...stored.letter,
			review: review.filter((rule) => !rules.has(rule)),
			reviewed: [
				...reviewed.filter(({ rule }) => !rules.has(rule)),
				...items.map(({ rule, was }) => ({ rule, date, was })),
			],
		};
		archive.write(revised(stored, { letter: { ...stored, letter }, authority: null, copy: 'as it is' }));
	}
}

/**
 * Writes down which doubts a value has settled. What stood there before is told where it is an office’s by its nature: other
 * words may have named a person, and front matter is public.
 */
export function settleByValue(
	desk: Desk,
	id: string,
	{ before, set }: { before: Letter | null; set: Readonly<Record<string, string>> },
): void {
	const asked = new Set(before?.review ?? []);
	const settled = fieldKeys
		.filter((key) => key in set)
		.flatMap((key) => {
			const { settles = [], names } = settingTable[key];
			const was = before && names === 'office' ? valueAt(before, key) : null;
			return settles.filter((rule) => asked.has(rule)).map((rule) => ({ rule, was }));
		});
	if (settled.length > 0) settleDoubts(desk, new Map([[id, settled]]));
}
