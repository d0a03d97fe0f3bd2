import type { Diagnosis } from '../../../diagnostics/diagnose.ts';
import { Refusal } from '../../../diagnostics/refusal.ts';
import type { ContainerReading } from '../../contract/reading.ts';
import { differing } from '../../shared/cms/differing.ts';
import { readMembers } from '../../shared/zip/members.ts';
import { readContainerSignatures } from './container-signatures.ts';

// «mimetype», «META-INF/signatures0.xml»
const ofTheContainer = /^(?:mimetype$|META-INF\/)/iu;

/**
 * Extracts the documents from a signed container, with what its signatures say.
 *
 * @throws Refusal if it is damaged, exceeds a limit, or contains no document.
 */
export function readAsic(bytes: Uint8Array): ContainerReading {
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
}

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

function noDocument(): Refusal {
	return new Refusal(
		'no-letter-inside',
		'The signed container holds signatures alone and no document. Ask for the container with its document.',
	);
}
