import type { RegisterEntry } from '#archive/letter/register-entry.ts';
import type { LedgerIndex } from './ledger-index.ts';

/** A letter with the day on which the archive published it. */
export interface PublishedLetter {
	readonly letter: RegisterEntry;
	/** ISO date. */
	readonly published: string;
}

/** A day before every letter, for archives of drafts without dates. */
const noDay = '1970-01-01';

/**
 * Letters by the day of their publication, newest first; those of one day by their releases, and those of one release by their own
 * dates, newest first.
 *
 * The ledger has the day. A draft that no release has recorded is published with the build, of which nothing is written
 * down: it counts as published on its own date, and not before the last release.
 */
export function byPublication(
	letters: readonly RegisterEntry[],
	ledger: Pick<LedgerIndex, 'history' | 'release'>,
): PublishedLetter[] {
	return letters
		.map((letter) => ({
			letter,
			published: publicationDay(letter, ledger),
			release: ledger.history(letter.id)?.versions[0]?.release ?? Number.MAX_SAFE_INTEGER,
		}))
		.sort(
			(a, b) =>
				compare(b.published, a.published) ||
				b.release - a.release ||
				compare(b.letter.date ?? '', a.letter.date ?? ''),
		)
		.map(({ letter, published }) => ({ letter, published }));
}

function publicationDay(
	{ id, date }: RegisterEntry,
	{ history, release }: Pick<LedgerIndex, 'history' | 'release'>,
): string {
	const recorded = history(id)?.versions[0]?.date;
	if (recorded) return recorded;
	const last = release?.date ?? noDay;
	return date !== null && date > last ? date : last;
}

function compare(a: string, b: string): number {
	if (a === b) return 0;
	return a < b ? -1 : 1;
}
