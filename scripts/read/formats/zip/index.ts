import type { Format } from '../../contract/format.ts';
import { isZip } from '../../shared/zip/directory.ts';

/**
 * A ZIP archive, in which every letter is separate, and the download of an Alaveteli request. Office documents and signed
 * containers are ZIP files too: they are registered before it.
 */
export const zip: Format = {
	name: 'zip',
	extensions: ['.zip'],
	mediaTypes: ['application/zip', 'application/x-zip-compressed'],
	reconstructible: true,
	recognises: isZip,
	read: async (bytes) => (await import('./read.ts')).readZip(bytes),
};
