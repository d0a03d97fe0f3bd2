import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Lookups } from './noted-keys.ts';

/** Where an index is made before it is published. */
export interface PartPlace {
	/** As Pagefind writes it. */
	readonly index: string;
	/** As it is published. */
	readonly published: string;
}

/** How a part is made. */
export interface PartMaking {
	/** Everything that decides what it is, in order, but what is looked up in the tables of words. */
	readonly inputs: Iterable<string>;
	/** Fills the two folders, which are empty, and tells what it has looked up. */
	readonly make: (place: PartPlace) => Promise<Lookups>;
	/** Whether the tables say now what they said then. */
	readonly isSame: (lookups: Lookups) => boolean;
}

/** Indexes that the run before has made. */
export interface PartMemory {
	/** The place of the part of a name, made unless the run before has made it of the same. */
	readonly take: (name: string, making: PartMaking) => Promise<PartPlace>;
	/** Throws away what this run has not taken. */
	readonly keep: () => void;
}

/** What a part was made of. */
interface PartKey {
	/** Digest of the programs and the inputs. */
	readonly key: string;
	readonly lookups: Lookups;
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
		take: async (name, { inputs, make, isSame }) => {
			taken.add(name);
			const root = join(folder, name);
			const place = { index: join(root, 'index'), published: join(root, 'published') };
			const key = digestOf(code, inputs);
			const before = keyIn(join(root, keyFile));
			if (before?.key === key && isSame(before.lookups)) return place;
			rmSync(root, { recursive: true, force: true });
			for (const each of Object.values(place)) mkdirSync(each, { recursive: true });
			const made: PartKey = { key, lookups: await make(place) };
			// Last, so that half an index is never taken for one.
			writeFileSync(join(root, keyFile), JSON.stringify(made));
			return place;
		},
		keep: () => {
			for (const name of existsSync(folder) ? readdirSync(folder) : [])
				if (!taken.has(name)) rmSync(join(folder, name), { recursive: true, force: true });
		},
	};
}

/** Null where there is none, or it was cut off. */
function keyIn(file: string): PartKey | null {
	try {
		return JSON.parse(readFileSync(file, 'utf8'));
	} catch {
		return null;
	}
}

function digestOf(code: string, inputs: Iterable<string>): string {
	const hash = createHash('sha256').update(code);
	for (const input of inputs) hash.update(`\n${input.length}\n`).update(input);
	return hash.digest('hex');
}
