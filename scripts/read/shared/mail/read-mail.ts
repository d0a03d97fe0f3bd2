import { Refusal } from '../../../diagnostics/refusal.ts';
import type { ContainerReading } from '../../contract/reading.ts';
import { coverOf } from './cover.ts';
import { Draft } from './draft.ts';
import { encryptedMail, isEncrypted, isPgpMessage } from './encryption.ts';
import { attachPart, gather } from './gather.ts';
import { decodeHeader } from './mime/encoded-words.ts';
import { type Part, readParts } from './mime/part.ts';

const largestDecoration = 20 * 1024;

/**
 * Reads a mail (RFC 5322 with MIME): its body is the cover, its files are the members.
 *
 * @throws Refusal if it is encrypted, beyond a limit or holds nothing.
 */
export function readMail(bytes: Uint8Array): ContainerReading {
	return readMailTree(readParts(bytes));
}

/**
 * Reads a mail whose parts are known.
 *
 * @throws Refusal as `readMail` does.
 */
export function readMailTree(root: Part): ContainerReading {
	if (isEncrypted(root)) throw encryptedMail();
	const draft = new Draft();
	const { texts: written, spare, pictures, shown } = gather(root, draft);
	const texts = written.some((text) => text.trim() !== '') ? written : spare;
	if (texts.some(isPgpMessage)) throw encryptedMail();
	for (const picture of pictures) if (!isDecoration(picture, shown)) attachPart(picture, draft);
	const cover = coverOf(texts, decodeHeader(root.headers.get('subject')));
	if (cover === null && draft.members.length === 0) {
		throw new Refusal('empty-file', 'The mail holds neither text nor files. Check that it was saved whole.');
	}
	return {
		kind: 'container',
		holds: 'one',
		members: draft.members,
		cover,
		signatures: [],
		request: null,
		warnings: draft.warnings,
	};
}

/** A small picture that is in the text: a logo or a drawn signature. A larger one may be a scanned page. */
function isDecoration({ headers, disposition, bytes }: Part, shown: ReadonlySet<string>): boolean {
	const id = headers.get('content-id').replace(/^<|>$/g, '');
	return bytes.length < largestDecoration && (disposition !== 'attachment' || shown.has(id));
}
