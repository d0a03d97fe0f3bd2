import type { Diagnosis } from '../../../diagnostics/diagnose.ts';
import { type ContainerReading, type Format, UnreadableSource } from '../../contract/format.ts';
import { differing } from '../../shared/cms/differing.ts';
import { isZip } from '../../shared/zip/directory.ts';
import { readMembers } from '../../shared/zip/members.ts';
import { readContainerSignatures } from './container-signatures.ts';
import { isAsic } from './is-asic.ts';

/** A signed container: ASiC-E and ASiC-S (ETSI EN 319 162-1) with CAdES or XAdES signatures, as signing services give it. */
export const asice: Format = {
	name: 'asice',
	extensions: ['.asice', '.asics', '.sce', '.scs'],
	mediaTypes: ['application/vnd.etsi.asic-e+zip', 'application/vnd.etsi.asic-s+zip'],
	// A signature of its own is in each: whoever has the words cannot make the file again.
	reconstructible: false,
	recognises: (bytes) => isZip(bytes) && isAsic(bytes),
	async read(bytes): Promise<ContainerReading> {
		const { members: all, warnings } = readMembers(bytes);
		const members = all.filter(({ name }) => !ofTheContainer.test(name));
		if (members.length === 0) throw noDocument();
		const { signatures, uncovered, unread } = readContainerSignatures(all, members);
		return {
			kind: 'container',
			holds: 'one',
			members,
			cover: null,
			signatures,
			request: null,
			warnings: [
				...warnings,
				...differing(signatures),
				...uncoveredFiles(uncovered),
				...unreadSignatures(unread),
			],
		};
	},
};

function uncoveredFiles(count: number): Diagnosis[] {
	if (count === 0) return [];
	return [
		{
			ruleId: 'signature-differs',
			reason: `Files of the signed container that none of its signatures covers: ${count}. They may have been added after signing. Compare with what was sent before it is published.`,
		},
	];
}

function unreadSignatures(count: number): Diagnosis[] {
	if (count === 0) return [];
	return [
		{
			ruleId: 'unread-part',
			reason: `Signatures of the container that could not be read: ${count}. The documents were read without them.`,
		},
	];
}

function noDocument(): UnreadableSource {
	return new UnreadableSource(
		'no-letter-inside',
		'The signed container holds signatures alone and no document. Ask for the container with its document.',
	);
}

// «mimetype», «META-INF/signatures0.xml»
const ofTheContainer = /^(?:mimetype$|META-INF\/)/iu;
