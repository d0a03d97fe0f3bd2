import { keptForms } from '#archive/ledger/kept-forms.ts';
import { type LetterHistory, letterHistories } from '#archive/ledger/letter-history.ts';
import type { Release, VersionRecord } from '#archive/ledger/record.ts';
import { contentPaths } from '#store/content-paths.ts';
import { documentsBelow } from '#store/files/documents-below.ts';
import type { LedgerContent } from '#store/ledger/read-ledger.ts';

/** A text that is published: of a letter, or of an older version of it. */
export interface PublishedText {
	/** Id that the letter has now. */
	readonly id: string;
	/** Its file of the content folder. */
	readonly from: string;
	/** Its page’s address without the ending, below `letters/`. */
	readonly place: string;
	/** The ledger’s line of it; null for a draft. */
	readonly record: VersionRecord | null;
	readonly history: LetterHistory | null;
	/** Files that it keeps although newer letters do not get them. */
	readonly kept: ReturnType<typeof keptForms>;
}

/** Every text that an archive publishes, grouped by release, because proofs are made release by release. */
export function publishedTexts(
	contentFolder: string,
	{ records, releases }: Pick<LedgerContent, 'records' | 'releases'>,
): PublishedText[] {
	const histories = letterHistories(records);
	return documentsBelow(contentPaths(contentFolder).letters)
		.flatMap((id) => textsOf(id, histories.get(id) ?? null, contentFolder, releases))
		.sort((a, b) => (a.record?.release ?? 0) - (b.record?.release ?? 0));
}

function textsOf(
	id: string,
	history: LetterHistory | null,
	contentFolder: string,
	releases: readonly Release[],
): PublishedText[] {
	const paths = contentPaths(contentFolder);
	const own = { id, history, kept: keptForms(history, releases) };
	const latest = history?.versions.at(-1) ?? null;
	const older = (history?.versions ?? []).slice(0, -1).map((record) => ({
		...own,
		from: paths.version(id, record.version),
		place: `${id}/v${record.version}`,
		record,
	}));
	return [{ ...own, from: paths.letter(id), place: id, record: latest }, ...older];
}
