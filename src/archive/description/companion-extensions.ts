import { citationFiles } from '../citations/index.ts';
import { linksetFile } from './linkset.ts';

/** Endings of the files that are made for every letter and stand beside its page, without the first dot. */
export const companionExtensions: readonly string[] = [
	...citationFiles.map(({ extension }) => extension),
	linksetFile.extension,
];
