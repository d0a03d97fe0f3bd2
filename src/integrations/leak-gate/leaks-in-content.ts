import { readFileSync } from 'node:fs';
import type { WordsByHand } from '#archive/letter/by-hand.ts';
import type { RedactionKind } from '#archive/letter/redaction.ts';
import { contentPaths } from '#store/content-paths.ts';
import { parseDocument } from '#store/document/document.ts';
import { readDossiers } from '#store/dossiers/read-dossiers.ts';
import { documentsBelow } from '#store/files/documents-below.ts';
import { readLedgerFiles } from '#store/ledger/ledger-files.ts';
import { dossierWords } from './dossier-words.ts';
import type { Leak } from './leak.ts';

/** The finders for words of the content. */
export interface WordFinders {
	/** Of words that are outside a letter, names among them; those that a person has opened there count for nothing. */
	readonly inWords: (lines: readonly string[], keep?: readonly WordsByHand[]) => readonly RedactionKind[];
	/** Of a request's name in its address, which is its title in Latin letters. */
	readonly inAddress: (slug: string) => readonly RedactionKind[];
}

/**
 * Personal data in what the pages are made of besides letters: bodies, requests, what stays of withdrawn letters, the
 * publisher’s own pages, reasons in the ledger. Their words are on many pages among the archive's own; here they are looked at alone, with the finders
 * of ingest, names among them.
 *
 * @returns every place, files as paths that begin with the content folder
 */
export function leaksInContent(content: string, { inWords, inAddress }: WordFinders): Leak[] {
	const paths = contentPaths(content);
	const leaks = (file: string, kinds: readonly RedactionKind[], line: number | null = null) =>
		[...new Set(kinds)].map((kind) => ({ file, kind, line }));
	const documents = [
		...documentsBelow(paths.authorities).map(paths.authority),
		...documentsBelow(paths.requests).map(paths.request),
		...documentsBelow(paths.tombstones).map(paths.tombstone),
	];
	const reasons = readLedgerFiles(content).files.flatMap(({ name, lines }) =>
		lines.map(({ record }, at) => ({
			file: paths.ledgerFile(name),
			reason: 'reason' in record ? record.reason : '',
			line: at + 1,
		})),
	);
	return [
		...documents.flatMap((file) => {
			const { data, body } = parseDocument(readFileSync(file, 'utf8'));
			const slug = textsIn(Object(data).slug)[0];
			const words = [...textsIn(data), body].filter((text) => text.trim() !== '' && text !== slug);
			return leaks(file, [...inWords(words), ...(slug === undefined ? [] : inAddress(slug))]);
		}),
		...readDossiers(content).flatMap(({ id, language, keep, ...page }) =>
			leaks(paths.page(`${id}.${language}`), inWords(dossierWords(page), keep)),
		),
		...reasons.flatMap(({ file, reason, line }) =>
			reason === '' ? [] : leaks(file, inWords([reason]), line),
		),
	];
}

/** Figures too: a phone that is alone is a number to YAML. */
function textsIn(data: unknown): string[] {
	if (typeof data === 'string' || typeof data === 'number') return [String(data)];
	return typeof data === 'object' && data !== null ? Object.values(data).flatMap(textsIn) : [];
}
