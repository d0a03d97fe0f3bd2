import type { Format } from '../../contract/format.ts';
import { isZip } from '../../shared/zip/directory.ts';
import { readMembers } from '../../shared/zip/members.ts';
import { readDownload } from '../alaveteli/download.ts';

/**
 * A ZIP archive, every letter in it for itself, and the download of an Alaveteli request. Office documents and signed
 * containers are ZIP files too: they are registered before it.
 */
export const zip: Format = {
	name: 'zip',
	extensions: ['.zip'],
	mediaTypes: ['application/zip', 'application/x-zip-compressed'],
	reconstructible: true,
	recognises: isZip,
	async read(bytes) {
		const files = readMembers(bytes);
		const download = readDownload(files.members);
		return {
			kind: 'container',
			holds: 'each',
			members: download?.members ?? files.members,
			cover: null,
			signatures: [],
			request: download?.request ?? null,
			warnings: files.warnings,
		};
	},
};
