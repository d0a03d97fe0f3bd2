import type { Format } from '../../contract/format.ts';
import { compoundNames } from '../../shared/office/compound-names.ts';

/** Word 97–2003 documents ([MS-DOC]). */
export const doc: Format = {
	name: 'doc',
	extensions: ['.doc', '.dot'],
	mediaTypes: ['application/msword'],
	// The file also contains times and identifiers of the program (decision 0002).
	reconstructible: false,
	recognises: (bytes) => compoundNames(bytes).includes('WordDocument'),
	read: async (bytes) => (await import('./read.ts')).readDoc(bytes),
};
