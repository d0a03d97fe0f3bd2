import { jurisdictionOf } from '#archive/jurisdictions/index.ts';
import { answersSideBySide, type BodyAnswer } from '#archive/record/answers-side-by-side.ts';
import { linkThreads, type Thread } from '#archive/record/link-threads.ts';
import type { ListedLetter } from '#archive/record/listed-letter.ts';
import { type Reply, replyOf } from '#archive/record/reply-of.ts';
import { relatedLetters } from '#archive/related/related-letters.ts';
import { archiveIndex } from './archive-index.ts';
import { inOrderOfArrival } from './in-order-of-arrival.ts';
import { ledgerIndex } from './ledger.ts';
import { madeOnce } from './made-once.ts';
import { settings } from './settings.ts';

/** How many related letters a page lists, older and newer ones each. */
const mostRelated = 2;

/** What the archive works out: which letters belong together, and how long each took to answer. Read-only. */
export interface ArchiveRecord {
	/** The letters that belong together with a letter, itself among them. */
	readonly threadOf: (id: string) => Thread<ListedLetter>;
	/** How long a letter took to answer; null if that cannot be told. */
	readonly replyOf: (id: string) => Reply | null;
	/** Letters on similar matters that are not in its thread: older ones, the nearest first, then newer ones; at most two each. */
	readonly relatedTo: (id: string) => readonly ListedLetter[];
	readonly threads: readonly Thread<ListedLetter>[];
	/** What several bodies answered to a request; null if only one was asked. */
	readonly answersTo: (request: string) => readonly BodyAnswer<ListedLetter>[] | null;
}

/** The archive’s record, made once (`madeOnce`). */
export const archiveRecord = madeOnce(makeRecord);

async function makeRecord(): Promise<ArchiveRecord> {
	const archive = await archiveIndex();
	const { letters, letter, requests } = archive;
	const { replyRules, isNoIndex, search } = jurisdictionOf(settings.jurisdiction);
	const byId = linkThreads(letters, requests, isNoIndex);
	const threadOf = (id: string) => byId.get(id) ?? { letters: [], gaps: [], requests: [] };
	const answers = answersSideBySide(
		requests.map((request) => ({ request, thread: threadOf(request.id) })),
		letters,
	);
	const related = relatedLetters(inOrderOfArrival(letters, await ledgerIndex()), {
		language: search,
		most: mostRelated,
		areTogether: (one, other) => threadOf(one.id) === threadOf(other.id),
	});
	return {
		threadOf,
		relatedTo: (id) => related.get(id) ?? [],
		answersTo: (request) => answers.get(request) ?? null,
		// Not cached: the days of a hundred thousand answers would fill the memory.
		replyOf: (id) => {
			const found = letter(id);
			return found && replyOf(found, threadOf(id), replyRules);
		},
		threads: [...new Set(byId.values())],
	};
}
