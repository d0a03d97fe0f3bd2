import type { Format } from '../../contract/format.ts';

/** Rich Text Format, as Word, WordPad and LibreOffice write it, up to version 1.9.1. */
export const rtf: Format = {
	name: 'rtf',
	extensions: ['.rtf'],
	mediaTypes: ['application/rtf', 'text/rtf'],
	reconstructible: true,
	recognises: (bytes) => sign.every((byte, at) => bytes[at] === byte),
	read: async (bytes) => (await import('./read.ts')).readRtf(bytes),
};

// {\rtf
const sign = [0x7b, 0x5c, 0x72, 0x74, 0x66];
