import type { Format } from '../../contract/format.ts';
import { odfMediaType } from '../../shared/office/odf.ts';

/** OpenDocument texts (ISO/IEC 26300), as LibreOffice writes them. */
export const odt: Format = {
	name: 'odt',
	extensions: ['.odt', '.ott'],
	mediaTypes: ['application/vnd.oasis.opendocument.text', 'application/vnd.oasis.opendocument.text-template'],
	// Times and identifiers of the program are among the parts (decision 0002).
	reconstructible: false,
	recognises: (bytes) => odt.mediaTypes.includes(odfMediaType(bytes) ?? ''),
	read: async (bytes) => (await import('./read.ts')).readOdt(bytes),
	copy: async (request) => (await import('./copy.ts')).copyOdt(request),
};
