import { readdirSync, readFileSync } from 'node:fs';
import { readSituations, type Situation } from './situation.ts';

const folder = new URL('situations/', import.meta.url);

/** Every situation in the project, in the order of their files. */
export function allSituations(): Situation[] {
	return readdirSync(folder)
		.filter((name) => name.endsWith('.tsv'))
		.sort()
		.flatMap((name) => readSituations(name, readFileSync(new URL(name, folder), 'utf8')));
}
