/** Program of a worker: scans its share of a built site's files and posts the leaks it found. */
import { parentPort, workerData } from 'node:worker_threads';
import { jurisdictions } from '#archive/jurisdictions/index.ts';
import type { PublicContacts } from '#archive/jurisdictions/jurisdiction.ts';
import { kindsInWords } from '#archive/jurisdictions/kinds-in-words.ts';
import type { RedactionKind } from '#archive/letter/redaction.ts';
import { leaksInLetter } from './leaks-in-letter.ts';
import { leaksInSource } from './leaks-in-source.ts';
import { scanForLeaks } from './scan-for-leaks.ts';

/** What a worker is given. */
export interface ScanWork {
	/** Folder of the built site. */
	readonly dir: string;
	/** The share, as paths from the site's root. */
	readonly files: readonly string[];
	/** What is public, as each jurisdiction writes it, by its id. */
	readonly contacts: Readonly<Record<string, PublicContacts>>;
	/** What the archive masks: the rest it publishes on purpose. */
	readonly kinds: readonly RedactionKind[];
	/** Files that the publisher laid beside the pages. */
	readonly own: ReadonlySet<string>;
	readonly isQuick: boolean;
}

const { dir, files, contacts, kinds, own, isQuick } = workerData as ScanWork;
const masked = new Set(kinds);
const leaks = scanForLeaks(
	dir,
	{
		inText: (text) => ofAll((jurisdiction, known) => jurisdiction.findLeaks(text, known)),
		inLetter: (text) => ofAll((jurisdiction, known) => leaksInLetter(text, jurisdiction, known)),
		inSource: (text) => ofAll((jurisdiction, known) => leaksInSource(text, jurisdiction, known)),
		inWords: (text) => ofAll((jurisdiction, known) => kindsInWords([text], jurisdiction, known)),
	},
	{ part: files, own, isQuick },
);
parentPort?.postMessage(leaks);

function ofAll(
	find: (jurisdiction: (typeof jurisdictions)[string], known: PublicContacts) => readonly RedactionKind[],
): RedactionKind[] {
	const found = Object.entries(contacts).flatMap(([id, known]) => {
		const jurisdiction = jurisdictions[id];
		return jurisdiction ? find(jurisdiction, known) : [];
	});
	return [...new Set(found)].filter((kind) => masked.has(kind));
}
