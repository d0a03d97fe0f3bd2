import type { ContainerReading } from '../../contract/reading.ts';
import { readDownload } from '../../shared/alaveteli/download.ts';
import { readMembers } from '../../shared/zip/members.ts';

/**
 * Reads the files of a ZIP archive; those of an Alaveteli download are assigned to the messages of its request.
 *
 * @throws Refusal if it is damaged or beyond a limit.
 */
export function readZip(bytes: Uint8Array): ContainerReading {
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
}
