import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { letterHistories } from '#archive/ledger/letter-history.ts';
import type { LedgerRecord } from '#archive/ledger/record.ts';
import { readDossierText } from '../document/dossier-text.ts';
import { readTextTree } from '../document/numbered-text.ts';
import { type FindQuoted, quotedLetters } from '../dossiers/quoted-letters.ts';
import { letterIn } from '../letters/letter-in.ts';
import type { GateFault } from './content-rules.ts';
import { type AnyDocument, checkedDocument, isDocument } from './document-faults.ts';
import { limitFaults, tooDeepFault } from './limit-faults.ts';
import { markdownFaults } from './markdown-faults.ts';
import { paragraphFaults } from './paragraph-faults.ts';
import { type PlacedFile, placed } from './place-fault.ts';
import { quotationFaults } from './quotation-faults.ts';
import { referenceFaults } from './reference-faults.ts';
import { noSoundLetters, type SoundLetters } from './sound-letters.ts';
import { copiesOf, sourceFaults } from './source-faults.ts';
import { checkedText } from './text-faults.ts';
import { unreadableWords } from './unreadable-words.ts';
import { walkContent } from './walk-content.ts';

/**
 * Everything that is wrong with a content folder by itself: files that do not belong there, cannot be read, or name
 * something missing. Whether it agrees with what was published is for the ledger to say (`checkLedger`).
 *
 * @param records of the ledger, whose letters may be named also where they are withdrawn or renamed
 * @param sound letters that an earlier check has passed, whose texts are not read again
 * @example
 * checkContentFolder('content', []) // [{ rule: 'conflict-markers', subject: 'letters/…/25-k.md:63', message: '…' }]
 */
export function checkContentFolder(
	content: string,
	records: readonly LedgerRecord[],
	sound = noSoundLetters,
): GateFault[] {
	const faults: GateFault[] = [];
	const files: PlacedFile[] = [];
	for (const entry of walkContent(content)) {
		const found = placed(entry);
		if (found === null) continue;
		if ('rule' in found) faults.push(found);
		else files.push(found);
	}
	const around = { content, find: quotedLetters(content, records), sound };
	const known = knownIds(files, records);
	const references: GateFault[] = [];
	const copies = new Map<string, number | null>();
	const unread = new Set<string>();
	// One document at a time: an archive may have a hundred thousand, and all of them fill the memory.
	for (const file of files) {
		const read = readFile(file, around);
		faults.push(...read.faults);
		if (!read.document) {
			unread.add(file.path);
			continue;
		}
		references.push(...referenceFaults(read.document, known));
		for (const [path, bytes] of copiesOf(read.document)) copies.set(path, bytes);
	}
	return [...faults, ...references, ...sourceFaults(content, files, copies, unread)];
}

/** What files are read in. */
interface Around {
	readonly content: string;
	readonly find: FindQuoted;
	readonly sound: SoundLetters;
}

interface Read {
	readonly faults: readonly GateFault[];
	readonly document?: AnyDocument;
}

/** A file’s faults, one kind after the other: a file that cannot be read is checked no further. */
function readFile(file: PlacedFile, { content, find, sound }: Around): Read {
	const { path, kind } = file;
	// Copies are no text, and older versions stay as they were published, whatever is asked of new ones.
	if (kind === 'copy' || kind === 'image' || kind === 'version') return { faults: [] };
	const bytes = readFileSync(join(content, path));
	const known = kind === 'letter' && sound.has(path, bytes) ? letterIn(bytes) : null;
	if (known) return { document: { kind: 'letter', path, data: known.letter, body: known.body }, faults: [] };
	const { text, fault } = checkedText(path, bytes);
	if (fault) return { faults: [fault] };
	if (!isDocument(file)) return { faults: [] };
	const checked = checkedDocument(file, bytes);
	if (!('document' in checked)) return checked;
	const { document } = checked;
	const firstLine = text.slice(0, text.length - document.body.length).split('\n').length;
	const past = limitFaults(path, document.body, firstLine);
	if (past.length > 0) return { document, faults: past };
	const unreadable = unreadableWords(document);
	const faults = unreadable ? [unreadable] : textFaults(document, firstLine, find);
	// A letter is judged by its own file alone.
	if (kind === 'letter' && faults.length === 0) sound.add(path, bytes);
	return { document, faults };
}

/** What is wrong with the text below the front matter. */
function textFaults(document: AnyDocument, firstLine: number, find: FindQuoted): GateFault[] {
	const { path, body } = document;
	try {
		if (document.kind === 'page') {
			const text = readDossierText(body);
			const places: readonly string[] = [];
			return [
				...markdownFaults(path, text, { firstLine, places }),
				...quotationFaults(path, text, { find, firstLine }),
			];
		}
		const tree = readTextTree(body);
		const ids = document.kind === 'letter' ? paragraphFaults(document, tree.units.length) : [];
		const places = document.kind === 'letter' ? document.data.paragraphs : [];
		return [...ids, ...markdownFaults(path, tree, { firstLine, places })];
	} catch (error) {
		// Lists nested step by step overflow whatever walks over them.
		if (!(error instanceof RangeError)) throw error;
		return [tooDeepFault(path)];
	}
}

/** Files that cannot be read count too: whoever names them is not to blame. */
function knownIds(files: readonly PlacedFile[], records: readonly LedgerRecord[]) {
	const of = (...kinds: PlacedFile['kind'][]) =>
		files.filter(({ kind }) => kinds.includes(kind)).map(({ id }) => id);
	const published = [...letterHistories(records).values()].flatMap(({ id, formerIds }) => [id, ...formerIds]);
	return {
		bodies: new Set(of('authority')),
		letters: new Set([...of('letter', 'tombstone'), ...published]),
	};
}
