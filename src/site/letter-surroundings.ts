import type { LetterHistory } from '#archive/ledger/letter-history.ts';
import type { Release } from '#archive/ledger/record.ts';
import type { Authority } from '#archive/letter/authority.ts';
import type { LinkCheck } from '#archive/letter/link-check.ts';
import { linksIn } from '#archive/letter/links-in.ts';
import type { Request } from '#archive/letter/request.ts';
import type { ListedLetter } from '#archive/record/listed-letter.ts';
import type { Reply } from '#archive/record/reply-of.ts';
import { contentFolder } from '#store/content-folder.ts';
import { readUnits } from '#store/document/numbered-text.ts';
import { readPublishedLetter } from '#store/letters/read-published-letter.ts';
import { readLinks } from '#store/links/read-links.ts';
import { archiveIndex } from './archive-index.ts';
import { bodyOnLetter } from './body-on-letter.ts';
import { ledgerIndex } from './ledger.ts';
import { madeOnce } from './made-once.ts';
import { archiveRecord } from './record.ts';
import { type ThreadEvent, threadEvents } from './thread-events.ts';

/** Maximum number of events of a thread on a letter’s page: those around the letter. */
const mostEvents = 40;

const linksSeen = madeOnce(() => readLinks(contentFolder));

/**
 * Everything that a letter’s page shows apart from its own file: plain data, so that a page is known to be the same if its file and
 * this are (`letterPageKey`). The page and its components learn about the archive only through this; a test enforces it.
 */
export interface LetterSurroundings {
	/** Without its contacts and the names of letterheads, which no letter’s page shows. */
	readonly authority: Authority;
	/** Proposed once per build, when the letter was loaded. */
	readonly subjects: ListedLetter['subjects'];
	/** Null while no release has recorded the letter. */
	readonly history: LetterHistory | null;
	/** The release that closed the version; later ones do not change the page. */
	readonly release: Release | null;
	/** Numbers of the closed releases of its versions. */
	readonly closedReleases: readonly number[];
	readonly reply: Reply | null;
	/** Null for a letter that is alone, or alone with what it answers, which its facts name. */
	readonly thread: ShownThread | null;
	readonly related: readonly ListedLetter[];
	/** The request that it came with. */
	readonly request: Request | null;
	/** What is known about the web addresses in it, if worth reporting. */
	readonly links: readonly LinkCheck[];
	/** Names of the bodies of thread and related letters, by their ids. */
	readonly bodies: Readonly<Record<string, string>>;
}

/** What a page shows of a thread. */
export interface ShownThread {
	readonly events: readonly ThreadEvent[];
	/** How many more there are. */
	readonly hidden: number;
}

/** @throws Error if the letter names a body that has no file */
export async function letterSurroundings(id: string): Promise<LetterSurroundings> {
	const [archive, ledger, record] = await Promise.all([archiveIndex(), ledgerIndex(), archiveRecord()]);
	const letter = archive.letter(id);
	const history = ledger.history(id);
	const last = history?.versions.at(-1)?.release;
	const thread = shownThread(record.threadOf(id), id);
	const related = record.relatedTo(id);
	const named = [
		...related,
		...(thread?.events ?? []).flatMap((event) => (event.kind === 'letter' ? [event.letter] : [])),
	];
	return {
		authority: bodyOnLetter(archive.authority(letter?.authority ?? '')),
		subjects: letter?.subjects,
		history,
		release: ledger.releases.find(({ number }) => number === last) ?? null,
		closedReleases: (history?.versions ?? [])
			.map(({ release }) => release)
			.filter((number) => number <= (ledger.release?.number ?? 0)),
		reply: record.replyOf(id),
		thread,
		related,
		request: archive.requestOf(id),
		links: linkChecks(id),
		bodies: Object.fromEntries(
			[...new Set(named.map(({ authority }) => authority))].map((body) => [
				body,
				archive.authority(body).name,
			]),
		),
	};
}

/** Addresses that are gone, or have a copy. */
function linkChecks(id: string): LinkCheck[] {
	const checks = linksSeen();
	if (checks.size === 0) return [];
	const text = readUnits(readPublishedLetter(id).body).join('\n');
	return [...new Set(linksIn(text).map(({ url }) => url))].flatMap((url) => {
		const check = checks.get(url);
		return check && (check.state === 'dead' || check.archived !== null) ? [check] : [];
	});
}

function shownThread(thread: Parameters<typeof threadEvents>[0], id: string): ShownThread | null {
	if (isAlone(thread)) return null;
	const events = threadEvents(thread);
	const at = events.findIndex((event) => event.kind === 'letter' && event.letter.id === id);
	const from = Math.max(0, Math.min(at - mostEvents / 2, events.length - mostEvents));
	const shown = events.slice(from, from + mostEvents);
	return { events: shown, hidden: events.length - shown.length };
}

function isAlone({ letters, gaps, requests }: Parameters<typeof threadEvents>[0]): boolean {
	return letters.length + requests.length <= 1 && gaps.every(({ kind }) => kind === 'answered');
}
