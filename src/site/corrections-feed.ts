import { letterPath, pagePath, publicUrl, versionPath } from '#archive/address/page-path.ts';
import { inLanguage } from '#archive/config/in-language.ts';
import { translate } from '../i18n/index.ts';
import type { ArchiveIndex } from './archive-index.ts';
import type { AtomEntry } from './atom-document.ts';
import { factsLine } from './facts-line.ts';
import { feedDocument } from './feed-document.ts';
import type { LedgerIndex, LogEntry } from './ledger-index.ts';
import { newestEntries } from './letter-feed.ts';
import { defaultLanguage } from './page-context.ts';
import { settings } from './settings.ts';

/**
 * A feed of the newest corrections and withdrawals. Ids are the addresses at that time, and never change.
 *
 * @param path the feed's own file, from the site's root
 */
export function correctionsFeed(archive: ArchiveIndex, ledger: LedgerIndex, path: string): string {
	const { words, fill } = translate(defaultLanguage);
	const entries = ledger.log.slice(0, newestEntries);
	const page = publicUrl(settings.url, pagePath({ name: 'corrections' }, defaultLanguage, defaultLanguage));
	return feedDocument(
		{
			title: fill(words.corrections.feedTitle, { archive: inLanguage(settings.title, defaultLanguage) }),
			path,
			link: page,
		},
		entries.map((entry) => entryOf(entry, archive, ledger)),
	);
}

function entryOf(entry: LogEntry, archive: ArchiveIndex, ledger: LedgerIndex): AtomEntry {
	const { record } = entry;
	const path =
		record.event === 'correction'
			? versionPath(record.letter, record.version)
			: `${letterPath(record.letter)}#withdrawn`;
	return {
		id: publicUrl(settings.url, path),
		link: publicUrl(settings.url, letterPath(entry.letter)),
		title: titleOf(entry, archive, ledger),
		summary: record.reason,
		date: record.date,
	};
}

function titleOf({ record, letter: id }: LogEntry, archive: ArchiveIndex, ledger: LedgerIndex): string {
	const translation = translate(defaultLanguage);
	const { words, fill } = translation;
	const found = archive.letter(id);
	const letter = found ?? ledger.withdrawn.get(id)?.tombstone;
	const named = factsLine(letter ?? { date: null, registrationIndex: '' }, translation);
	if (record.event === 'withdrawal') return fill(words.corrections.feedWithdrawal, { letter: named });
	return fill(words.corrections.feedCorrection, {
		n: record.version,
		type: words.versions.types[record.type],
		title: found?.title ?? named,
	});
}
