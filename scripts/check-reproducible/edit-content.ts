import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { contentPaths } from '#store/content-paths.ts';
import { documentsBelow } from '#store/files/documents-below.ts';
import { readLedger } from '#store/ledger/read-ledger.ts';
import type { Random } from '../bench/corpus/random.ts';

/** The line of a letter’s title, or of a body’s name; its last word caught. */
const lastWord = /^((?:title|name): ".*?)([^\s"]+)"$/m;
/** Example: `date: "2018-04-03"` */
const dateLine = /^date: "(\d{4}-\d{2}-)(\d{2})"$/m;
/** The first word of a text, caught: what follows the front matter. */
const firstWord = /(?<=\n---\n\s*)(\p{L}+)(?=\s)/u;

/** A change of content as a publisher might make it: which file, and what becomes of it; null if it goes. */
export interface ContentEdit {
	readonly what: 'text' | 'title' | 'date' | 'name' | 'taken out' | 'put back';
	readonly file: string;
}

/**
 * Changes content at random: texts, titles and dates of letters that no release has recorded, names of bodies; letters go
 * and come back. It stays what a build takes.
 *
 * @param content folder that may be written; at least two letters must be in no release
 * @param out letters that earlier edits took out, by their files; changed
 */
export function editContent(content: string, random: Random, out: Map<string, string>): ContentEdit {
	const paths = contentPaths(content);
	const released = new Set(readLedger(content).records.map(({ letter }) => letter));
	const drafts = documentsBelow(paths.letters).filter((id) => !released.has(id));
	const letter = paths.letter(random.pick(drafts));
	const [back] = out.keys();
	const what = random.pick([
		...(['text', 'title', 'date', 'name'] as const),
		...(drafts.length > 2 ? (['taken out'] as const) : []),
		...(back === undefined ? [] : (['put back'] as const)),
	]);
	if (what === 'put back' && back !== undefined) {
		writeFileSync(back, out.get(back) ?? '');
		out.delete(back);
		return { what, file: back };
	}
	if (what === 'taken out') {
		out.set(letter, readFileSync(letter, 'utf8'));
		rmSync(letter);
		return { what, file: letter };
	}
	const file = what === 'name' ? paths.authority(random.pick(documentsBelow(paths.authorities))) : letter;
	const text = readFileSync(file, 'utf8');
	writeFileSync(file, changed(text, what, random));
	return { what, file };
}

function changed(text: string, what: ContentEdit['what'], random: Random): string {
	if (what === 'text') return text.replace(firstWord, '$1 $1');
	if (what !== 'date') return text.replace(lastWord, '$1$2 $2"');
	const day = String(random.between(1, 28)).padStart(2, '0');
	return text.replace(dateLine, `date: "$1${day}"`);
}
