import { contentPaths } from '../content-paths.ts';
import { documentsBelow } from '../files/documents-below.ts';
import { shardIn, shardOf } from './shard.ts';

/** Variable by which a command has a build make a part alone: `2/4`; empty or absent for the whole. */
export const partVariable = 'ARCHIVE_PART';

let last: { readonly asked: string; readonly letters: ReadonlySet<string> } | undefined;

/**
 * Ids of the letters whose pages this build makes, where it makes a part of them alone (`npm run build -- --part i/n`).
 *
 * @param content folder that is built
 * @returns null where all are made
 * @throws Error if the variable has another form
 */
export function lettersOfPart(content: string): ReadonlySet<string> | null {
	const text = process.env[partVariable] ?? '';
	if (text === '') return null;
	const asked = `${text} ${content}`;
	if (last?.asked === asked) return last.letters;
	const shard = shardIn(text);
	if (!shard) throw new Error(`${partVariable}=${text} is no part: it is set by npm run build alone.`);
	last = { asked, letters: new Set(shardOf(documentsBelow(contentPaths(content).letters), shard)) };
	return last.letters;
}
