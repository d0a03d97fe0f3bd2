import { letterPath, pagePath, publicUrl, versionPath } from '../archive/address/page-path.ts';
import { inLanguage } from '../archive/config/in-language.ts';
import { numericDate, translate } from '../i18n/index.ts';
import type { ArchiveIndex } from './archive-index.ts';
import { emptyFeed, NEWEST } from './atom-feed.ts';
import type { LedgerIndex, LogEntry } from './ledger-index.ts';
import { defaultLanguage } from './page-context.ts';
import { settings } from './settings.ts';

/** An Atom feed (RFC 4287) of the newest corrections and withdrawals. Ids are the addresses as they were then, for good. */
export function correctionsFeed(archive: ArchiveIndex, ledger: LedgerIndex): string {
	const { words, fill } = translate(defaultLanguage);
	const entries = ledger.log.slice(0, NEWEST);
	const page = publicUrl(settings.url, pagePath({ name: 'corrections' }, defaultLanguage, defaultLanguage));
	const feed = emptyFeed({
		title: fill(words.corrections.feedTitle, { archive: inLanguage(settings.title, defaultLanguage) }),
		path: 'corrections.xml',
		link: page,
		updated: entries[0]?.record.date ?? null,
	});
	for (const entry of entries) {
		const { record } = entry;
		const date = new Date(`${record.date}T00:00:00Z`);
		const id = publicUrl(
			settings.url,
			record.event === 'correction'
				? versionPath(record.letter, record.version)
				: `${letterPath(record.letter)}#withdrawn`,
		);
		feed.addItem({
			id,
			link: publicUrl(settings.url, letterPath(entry.letter)),
			title: titleOf(entry, archive, ledger),
			description: record.reason,
			date,
			published: date,
		});
	}
	return feed.atom1();
}

function titleOf({ record, letter: id }: LogEntry, archive: ArchiveIndex, ledger: LedgerIndex): string {
	const { words, fill } = translate(defaultLanguage);
	const found = archive.letter(id);
	const letter = found ?? ledger.withdrawn.get(id)?.tombstone;
	const named = fill(letter?.date ? words.letter.factsLine : words.letter.factsLineUndated, {
		index: letter?.registrationIndex ?? '',
		date: numericDate(letter?.date ?? ''),
	});
	if (record.event === 'withdrawal') return fill(words.corrections.feedWithdrawal, { letter: named });
	return fill(words.corrections.feedCorrection, {
		n: record.version,
		type: words.versions.types[record.type],
		title: found?.title ?? named,
	});
}
