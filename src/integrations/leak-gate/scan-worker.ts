/** Program of a worker: scans its share of a built site's files and posts the leaks it found. */
import { parentPort, workerData } from 'node:worker_threads';
import { jurisdictions } from '#archive/jurisdictions/index.ts';
import type { PublicContacts } from '#archive/jurisdictions/jurisdiction.ts';
import { scanForLeaks } from './scan-for-leaks.ts';

/** What a worker is given. */
export interface ScanWork {
	/** Folder of the built site. */
	readonly dir: string;
	/** The share, as paths from the site's root. */
	readonly files: readonly string[];
	/** What is public, as each jurisdiction writes it, by its id. */
	readonly contacts: Readonly<Record<string, PublicContacts>>;
}

const { dir, files, contacts } = workerData as ScanWork;
const leaks = scanForLeaks(
	dir,
	(text) => [
		...new Set(
			Object.entries(contacts).flatMap(([id, known]) => jurisdictions[id]?.findLeaks(text, known) ?? []),
		),
	],
	files,
);
parentPort?.postMessage(leaks);
