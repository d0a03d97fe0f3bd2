import type { Diagnosis } from '../../../diagnostics/diagnose.ts';
import { Refusal } from '../../../diagnostics/refusal.ts';
import type { Member } from '../../contract/reading.ts';
import { readDirectory, type ZipEntry } from './directory.ts';
import { entryNames } from './entry-names.ts';
import { maximumArchiveBytes, unpackEntry } from './inflate.ts';
import { distinctNames, safeName } from './safe-name.ts';

/** The files of a ZIP file with names that are safe and distinct, and what to tell about the others. */
export interface ZipMembers {
	readonly members: readonly Member[];
	readonly warnings: readonly Diagnosis[];
}

// «__MACOSX/._лист.pdf», «Листи/.DS_Store», «Thumbs.db», «desktop.ini»
const leftByTheSystem = /(?:^|[/\\])(?:__MACOSX[/\\]|\.DS_Store$|Thumbs\.db$|desktop\.ini$)/iu;

/**
 * Unpacks a ZIP file, without folders and without the files that operating systems leave in archives.
 *
 * @throws Refusal `damaged-file`, `too-large`, `empty-file` where it holds no file, `encrypted-file` where all are locked.
 */
export function readMembers(bytes: Uint8Array): ZipMembers {
	const entries = readDirectory(bytes);
	const names = entryNames(entries);
	const files = entries
		.map((entry, index) => ({ entry, written: names[index] ?? '' }))
		.filter(({ entry, written }) => !isFolder(written, entry) && !leftByTheSystem.test(written));
	if (files.length === 0) throw emptyArchive();
	if (files.every(({ entry }) => entry.encrypted)) throw locked();
	const safe = files.map(({ written }) => safeName(written));
	const distinct = distinctNames(safe.map(({ name }) => name));
	const members: Member[] = [];
	const unread = { locked: 0, broken: 0 };
	let left = maximumArchiveBytes;
	for (const [index, { entry }] of files.entries()) {
		const unpacked = entry.encrypted ? null : unpackEntry(bytes, entry, left);
		if (unpacked === null) unread[entry.encrypted ? 'locked' : 'broken']++;
		else members.push({ name: distinct[index] ?? '', bytes: unpacked, mediaType: null });
		left -= unpacked?.length ?? 0;
	}
	const warnings = [...unreadParts(unread), ...unsafeNames(safe.filter(({ unsafe }) => unsafe).length)];
	if (members.length === 0) throw brokenArchive();
	return { members, warnings };
}

function isFolder(written: string, entry: ZipEntry): boolean {
	return (written.endsWith('/') || written.endsWith('\\')) && entry.dataEnd === entry.dataStart;
}

function unreadParts({ locked, broken }: { locked: number; broken: number }): Diagnosis[] {
	const found: Diagnosis[] = [];
	if (locked > 0) {
		found.push({
			ruleId: 'unread-part',
			reason: `Files inside the archive that a password locks: ${locked}; they were left out. Ask for them without a password and ingest them.`,
		});
	}
	if (broken > 0) {
		found.push({
			ruleId: 'unread-part',
			reason: `Files inside the archive that are broken or packed in a way that is not read here: ${broken}; they were left out. Unpack the archive elsewhere and ingest them.`,
		});
	}
	return found;
}

function unsafeNames(count: number): Diagnosis[] {
	if (count === 0) return [];
	return [
		{
			ruleId: 'unsafe-name',
			reason: `Names inside the archive that point outside its folder: ${count}; only their last parts were kept. Check where the archive comes from.`,
		},
	];
}

function emptyArchive(): Refusal {
	return new Refusal('empty-file', 'The archive holds no files. Check that it was saved whole.');
}

function locked(): Refusal {
	return new Refusal(
		'encrypted-file',
		'A password locks the archive. Unpack it with the password and ingest the letters.',
	);
}

function brokenArchive(): Refusal {
	return new Refusal(
		'damaged-file',
		'No file of the archive could be unpacked: they are broken or packed in a way that is not read here. Unpack it elsewhere and ingest the letters.',
	);
}
