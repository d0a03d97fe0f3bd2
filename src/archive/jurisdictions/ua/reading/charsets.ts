import type { Charsets } from '../../reading-rules.ts';

/** Charsets of Ukrainian files. 866 has no «і», which its sister 1125 has; where they do not differ, the first is taken. */
export const charsets: Charsets = {
	files: ['windows-1251', 'koi8-u', 'utf-16le', 'utf-16be', 'cp866', 'cp1125', 'macukraine', 'iso-8859-5'],
	mail: ['windows-1251', 'koi8-u', 'iso-8859-5', 'ibm866', 'macukraine'],
	names: ['cp866', 'cp1125', 'windows-1251', 'koi8-u'],
};
