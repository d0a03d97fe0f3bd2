import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Where an index is made before it is published. */
export interface PartPlace {
	/** As Pagefind writes it. */
	readonly index: string;
	/** As it is published. */
	readonly published: string;
}

/** Indexes that the run before has made. */
export interface PartMemory {
	/**
	 * The place of a part, made unless the run before has made it of the same.
	 *
	 * @param name of the part
	 * @param inputs everything that decides what it is, in order
	 * @param make fills the two folders, which are empty
	 */
	readonly take: (
		name: string,
		inputs: Iterable<string>,
		make: (place: PartPlace) => Promise<void>,
	) => Promise<PartPlace>;
	/** Throws away what this run has not taken. */
	readonly keep: () => void;
}

const keyFile = 'key';

/**
 * Opens the indexes of the run before.
 *
 * @param folder in which they are kept, each in a folder of its name
 * @param code digest of the programs that make them
 */
export function openPartMemory(folder: string, code: string): PartMemory {
	const taken = new Set<string>();
	return {
		take: async (name, inputs, make) => {
			taken.add(name);
			const root = join(folder, name);
			const place = { index: join(root, 'index'), published: join(root, 'published') };
			const key = digestOf(code, inputs);
			const isThere = existsSync(join(root, keyFile)) && readFileSync(join(root, keyFile), 'utf8') === key;
			if (isThere) return place;
			rmSync(root, { recursive: true, force: true });
			for (const each of Object.values(place)) mkdirSync(each, { recursive: true });
			await make(place);
			// Last, so that half an index is never taken for one.
			writeFileSync(join(root, keyFile), key);
			return place;
		},
		keep: () => {
			for (const name of existsSync(folder) ? readdirSync(folder) : [])
				if (!taken.has(name)) rmSync(join(folder, name), { recursive: true, force: true });
		},
	};
}

function digestOf(code: string, inputs: Iterable<string>): string {
	const hash = createHash('sha256').update(code);
	for (const input of inputs) hash.update(`\n${input.length}\n`).update(input);
	return hash.digest('hex');
}
