import { type BestPage, bestPages } from './best-pages.ts';
import { chunksOfKeys } from './chunks-of-keys.ts';
import { parseDays } from './days-text.ts';
import { hitData } from './hit-data.ts';
import { type IndexedWord, readMeta, readWords } from './index-content.ts';
import { applyEdits, type Edit, unpackEdits } from './index-edits.ts';
import { inflated } from './inflated.ts';
import { daysName, metaName, type SearchPart } from './manifest.ts';
import { once } from './once.ts';
import type { PagefindHit } from './pagefind-api.ts';
import { asFragment } from './stored-letter.ts';
import { unheard } from './unheard.ts';

/** Example: `запитъ` of `"запитъ`, but nothing of `.` */
const keyPattern = /[\p{L}\p{N}]+/u;

/** What Pagefind puts before the content of each of its files, and takes for a sign that it is not compressed. */
const signature = 'pagefind_dcd';

/** How the files of a part of an index are read. */
export interface PartFiles {
	/** Pagefind's list of the part. */
	readonly meta: () => Promise<Uint8Array>;
	readonly read: (name: string) => Promise<Uint8Array>;
	/** Asks for those that have these keys: what fails is told to whoever reads them. */
	readonly expect: (keys: readonly string[]) => Promise<void>;
	readonly hasAll: (term: string) => Promise<boolean>;
	readonly best: (keys: readonly string[], most: number) => Promise<readonly PagefindHit[]>;
	/** The earliest first. */
	readonly days: () => Promise<readonly string[]>;
}

/**
 * Reads files of a part, with what the newest letters change in them.
 *
 * @param read reads a file of the index folder by its name
 */
export function partFiles(part: SearchPart, read: PartFiles['read']): PartFiles {
	const { folder } = part;
	const edits = once(() => editsOf(part, read));
	const edited = async (name: string): Promise<Uint8Array> => {
		if (part.edits === undefined || name.startsWith(`${folder}fragment/`)) return read(name);
		const [bytes, all] = await Promise.all([read(name), edits()]);
		const own = all.get(name);
		return own ? signed(applyEdits(await plain(bytes), own)) : bytes;
	};
	const meta = once(() => edited(metaName(part)));
	const begun = new Map<string, () => Promise<Uint8Array>>();
	/** What is read both here and by Pagefind: once, by whoever asks first. */
	const kept = (name: string): Promise<Uint8Array> => {
		const file = begun.get(name) ?? once(() => edited(name));
		begun.set(name, file);
		return file();
	};
	const list = once(async () => readMeta(await plain(await meta())));
	const chunksOf = async (keys: readonly string[]): Promise<string[]> =>
		chunksOfKeys(await list(), keys).map((name) => `${folder}index/${name}.pf_index`);
	const wordsOf = async (key: string): Promise<IndexedWord[]> => {
		const chunks = await Promise.all((await chunksOf([key])).map(kept));
		const words = await Promise.all(chunks.map(async (bytes) => readWords(await plain(bytes), key)));
		return words.flat();
	};
	const hitOf = ({ hash, score, locations }: BestPage): PagefindHit => ({
		id: hash,
		score,
		data: once(async () => {
			const stored = await inflated(await kept(`${folder}fragment/${hash}.pf_fragment`), 'deflate-raw');
			return hitData(JSON.parse(asFragment(new TextDecoder().decode(stored))), locations);
		}),
	});
	return {
		meta,
		read: (name) => (begun.has(name) || name.startsWith(`${folder}index/`) ? kept(name) : edited(name)),
		expect: async (keys) => {
			for (const name of await chunksOf(keys)) unheard(kept(name));
		},
		hasAll: async (term) => {
			const keys = term.split(' ').flatMap((word) => keyPattern.exec(word) ?? []);
			const words = await Promise.all(keys.map(wordsOf));
			return words.every(({ length }) => length > 0);
		},
		best: async (keys, most) => {
			const words = await Promise.all(keys.map(async (key) => ({ key, words: await wordsOf(key) })));
			return bestPages(await list(), words, most).map(hitOf);
		},
		days: async () => {
			const text = new TextDecoder().decode(await read(daysName(part)));
			return [...parseDays(text), ...(part.newestDays ?? [])].sort();
		},
	};
}

/** What the newest letters change, by file. */
async function editsOf(
	{ edits }: SearchPart,
	read: PartFiles['read'],
): Promise<ReadonlyMap<string, readonly Edit[]>> {
	if (edits === undefined) return new Map();
	const files = unpackEdits(await inflated(await read(edits), 'deflate-raw'));
	return new Map(files.map(({ file, edits }) => [file, edits]));
}

/** A file of Pagefind’s without compression and signature. */
async function plain(bytes: Uint8Array): Promise<Uint8Array> {
	const isPlain = new TextDecoder().decode(bytes.subarray(0, signature.length)) === signature;
	return (isPlain ? bytes : await inflated(bytes, 'gzip')).subarray(signature.length);
}

function signed(content: Uint8Array): Uint8Array {
	const bytes = new Uint8Array(signature.length + content.length);
	bytes.set(new TextEncoder().encode(signature));
	bytes.set(content, signature.length);
	return bytes;
}
