import type { Format } from '../format.ts';
import { isZip } from './directory.ts';
import { readMembers } from './members.ts';

/** A ZIP archive, every letter in it for itself. Office documents and signed containers are ZIP files too: register it after them. */
export const zip: Format = {
	name: 'zip',
	extensions: ['.zip'],
	mediaTypes: ['application/zip', 'application/x-zip-compressed'],
	reconstructible: true,
	recognises: isZip,
	async read(bytes) {
		const { members, warnings } = readMembers(bytes);
		return {
			kind: 'container',
			holds: 'each',
			members,
			cover: null,
			signatures: [],
			request: null,
			warnings,
		};
	},
};
