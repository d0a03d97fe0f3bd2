import type { Format } from '../../contract/format.ts';

/** Plain text in any encoding that Ukrainian letters come in. */
export const txt: Format = {
	name: 'txt',
	extensions: ['.txt', '.text'],
	mediaTypes: ['text/plain'],
	reconstructible: true,
	// Any text is text: only its name says that it is nothing else.
	recognises: () => false,
	read: async (bytes) => (await import('./read.ts')).readTxt(bytes),
	copy: async (request) => (await import('./copy.ts')).copyTxt(request),
};
