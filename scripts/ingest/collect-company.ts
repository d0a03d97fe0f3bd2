import { basename, dirname, extname } from 'node:path';
import { isLetterKind } from '#archive/letter/kind.ts';
import type { FoundRequisites } from '#archive/letter/requisites/found-requisites.ts';
import type { Archive } from '#store/archive.ts';
import type { LetterEntry } from '#store/letter-entry.ts';

/** Finds the letter that a document belongs to, among those that a run has taken so far. */
export interface Company {
	/** @param ids of the letters of a source, new or already in the archive */
	readonly add: (path: string, ids: readonly string[]) => void;
	/**
	 * The letter that a document belongs to: the one that a person names; else the one that the document names by date and number;
	 * if it names none, the only letter in its file, else in its folder, else the one in its folder whose file's name
	 * is a prefix of the document's. Null if there is none, or several could be meant.
	 *
	 * @param path of the source that contains the document
	 * @param isWhole whether all letters of the run have been taken: only then can a letter be the only one in its folder
	 */
	readonly hostOf: (path: string, values: Belonging, isWhole: boolean) => LetterEntry | null;
}

type Belonging = Pick<FoundRequisites, 'belongsTo' | 'belongsToNamed'>;
type Letters = Pick<Archive, 'entry' | 'numbered'>;

/** Collects the letters of a run by source and folder. */
export function collectCompany(archive: Letters): Company {
	const bySource = new Map<string, readonly string[]>();
	const byFolder = new Map<string, string[]>();
	const entriesOf = (ids: readonly string[]) => ids.flatMap((id) => archive.entry(id) ?? []);
	const inFolder = (path: string) => (byFolder.get(dirname(path)) ?? []).filter((other) => other !== path);
	return {
		add: (path, ids) => {
			const hosts = ids.filter((id) => archive.entry(id)?.kind !== 'appendix');
			if (hosts.length === 0) return;
			bySource.set(path, hosts);
			byFolder.set(dirname(path), [...(byFolder.get(dirname(path)) ?? []), path]);
		},
		hostOf: (path, { belongsTo, belongsToNamed: named }, isWhole) => {
			if (belongsTo !== null) return archive.entry(belongsTo);
			const own = entriesOf(bySource.get(path) ?? []);
			const beside = isWhole ? inFolder(path) : [];
			const folder = entriesOf(beside.flatMap((other) => bySource.get(other) ?? []));
			const { date, registrationIndex } = named;
			if (date !== null && registrationIndex !== null) {
				const found = archive.numbered(date, registrationIndex);
				const near = found.filter((one) => [...own, ...folder].some(({ id }) => id === one.id));
				return only(near) ?? only(found);
			}
			const fits = (one: LetterEntry) => date === null || one.date === date;
			const likeNamed = beside.filter((other) => begins(other, path));
			return (
				theLetter(own.filter(fits)) ??
				theLetter(folder.filter(fits)) ??
				theLetter(entriesOf(likeNamed.flatMap((other) => bySource.get(other) ?? [])).filter(fits))
			);
		},
	};
}

function only(entries: readonly LetterEntry[]): LetterEntry | null {
	const [first, ...others] = entries;
	return first && others.length === 0 ? first : null;
}

/** The only letter; if there are only acts and other documents, the only one of these. */
function theLetter(entries: readonly LetterEntry[]): LetterEntry | null {
	const letters = entries.filter(({ kind }) => isLetterKind(kind));
	return letters.length > 0 ? only(letters) : only(entries);
}

/** «лист-12» is a prefix of «лист-12-додаток.docx». */
function begins(letter: string, document: string): boolean {
	const name = basename(letter, extname(letter)).toLowerCase();
	return name.length > 0 && basename(document).toLowerCase().startsWith(name);
}
