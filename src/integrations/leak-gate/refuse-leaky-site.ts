import { existsSync } from 'node:fs';
import { maskedKinds } from '#archive/config/masked-kinds.ts';
import { publicContacts } from '#archive/config/public-contacts.ts';
import type { ArchiveConfig } from '#archive/config/schema.ts';
import { jurisdictions } from '#archive/jurisdictions/index.ts';
import type { Jurisdiction, PublicContacts } from '#archive/jurisdictions/jurisdiction.ts';
import { kindsInWords } from '#archive/jurisdictions/kinds-in-words.ts';
import type { WordsByHand } from '#archive/letter/by-hand.ts';
import type { RedactionKind } from '#archive/letter/redaction.ts';
import { readAuthorities } from '#store/authorities/read-authorities.ts';
import { readDossiers } from '#store/dossiers/read-dossiers.ts';
import { filesUnder } from '#store/files/files-under.ts';
import { lettersOfPart } from '#store/shards/letters-of-part.ts';
import { BuildFailure } from '../build-failure.ts';
import { publishedCopies } from '../source-copies.ts';
import { kindsInAddress } from './kinds-in-address.ts';
import { type KnownClean, openKnownClean } from './known-clean.ts';
import { leadingRequests } from './leading-requests.ts';
import { leakReport } from './leak-report.ts';
import { leaksInContent } from './leaks-in-content.ts';
import { rulesDigest } from './rules-digest.ts';
import { scanInParallel } from './scan-in-parallel.ts';
import { copyKey, isPicture } from './telling-copies.ts';

/** The programs that read copies, where they are not in `src`. */
const readersOfCopies = ['scripts/**/*.{ts,json}'];

/** Where the gate learns what is public. */
export interface LeakGateOptions {
	readonly config: Pick<ArchiveConfig, 'contact' | 'publisher' | 'redaction' | 'sources'>;
	/** Its bodies’ contacts are public, and the copies that its letters name were checked by ingest. */
	readonly contentFolder: string;
	/** Path of the module that exports `textOfCopy`, which reads the text of a copy of a letter's source. */
	readonly readerOfCopies: string;
}

/** Where a built site is, and what goes with it. */
export interface LeakGatePlaces {
	/** The site. */
	readonly dir: string;
	/** What the publisher puts next to the pages. */
	readonly publicDir: string;
	/** Where it is kept which files were found clean, and the project whose code judged them. */
	readonly memory: { readonly file: string; readonly root: string };
	/** Settles when nothing more is written into the site, of which all letters’ texts are there; null if nothing is. */
	readonly whole: Promise<void> | null;
}

/**
 * Refuses a built site of which a file contains personal data of a kind that the archive masks. Anything written into it after
 * that is not checked.
 *
 * @throws BuildFailure that names every file, kind and line, never a value
 */
export async function refuseLeakySite(
	{ dir, publicDir, memory, whole }: LeakGatePlaces,
	{ config, contentFolder, readerOfCopies }: LeakGateOptions,
): Promise<void> {
	const authorities = readAuthorities(contentFolder);
	const contacts = Object.fromEntries(
		Object.values(jurisdictions).map((jurisdiction) => [
			jurisdiction.id,
			publicContacts(authorities, config, jurisdiction),
		]),
	);
	const kinds = maskedKinds(config.redaction);
	const rules = { contacts, kinds: [...kinds], keep: [] };
	const known = openKnownClean(`${memory.file}-besides`, rulesDigest(memory.root, rules, readersOfCopies));
	const keys = new Map<string, Buffer>();
	const copies = publishedCopies(contentFolder, config.sources).filter((copy) => {
		if (isPicture(copy.to)) return false;
		const key = copyKey(contentFolder, copy);
		if (known.has(key)) return false;
		keys.set(copy.to, key);
		return true;
	});
	const scanned = await scanInParallel({
		dir,
		contacts,
		kinds: [...kinds],
		memory,
		whole,
		part: lettersOfPart(contentFolder),
		copies: { content: contentFolder, copies, reader: readerOfCopies },
		opened: [
			...readDossiers(contentFolder).flatMap(({ keep = [] }): WordsByHand[] => keep),
			// The publisher may be a person, who is named on every page.
			...Object.values(config.publisher.name).map((words): WordsByHand => ({ kind: 'person-name', words })),
		],
		own: new Set(existsSync(publicDir) ? filesUnder(publicDir) : []),
	});
	for (const { file } of scanned.copies) keys.delete(file);
	for (const key of keys.values()) known.add(key);
	const leaks = [
		...leaksInContent(contentFolder, wordFinders(contacts, kinds, known)),
		...leadingRequests(contentFolder, config.redaction.requestLink),
		...scanned.copies,
		...scanned.files,
	];
	known.keep();
	if (leaks.length > 0) throw new BuildFailure(leakReport(leaks));
}

function wordFinders(
	contacts: Readonly<Record<string, PublicContacts>>,
	masked: ReadonlySet<RedactionKind>,
	known: KnownClean,
): Parameters<typeof leaksInContent>[1] {
	const ofAll = (
		asked: readonly unknown[],
		find: (jurisdiction: Jurisdiction, contacts: PublicContacts) => readonly RedactionKind[],
	) =>
		known.judge(Buffer.from(JSON.stringify(asked)), ['content'], () =>
			Object.entries(contacts)
				.flatMap(([id, contacts]) => (jurisdictions[id] ? find(jurisdictions[id], contacts) : []))
				.filter((kind) => masked.has(kind)),
		);
	return {
		inWords: (lines, keep = []) =>
			ofAll(['words', lines, keep], (jurisdiction, contacts) =>
				kindsInWords(lines, jurisdiction, contacts, { keep }),
			),
		inAddress: (slug) =>
			ofAll(['address', slug], (jurisdiction, contacts) => kindsInAddress(slug, jurisdiction, contacts)),
	};
}
