import { extname } from 'node:path';
import { Refusal } from '../../../diagnostics/refusal.ts';
import type { ContainerReading, Member } from '../../contract/reading.ts';
import { differing } from '../../shared/cms/differing.ts';
import { openCms, signaturesOf } from '../../shared/cms/read-signatures.ts';
import { decodeText } from '../../shared/text/decode-text.ts';
import { safeName } from '../../shared/zip/safe-name.ts';

// «.p7s» of «лист.pdf.p7s»
const ending = /\.p7[sm]$/iu;
// «<html>», «{\rtf1», «%PDF-1.7», «MIIG…», «-----BEGIN»: formats that are written in letters
const marked = /^\s*(?:[<{%]|MI[A-Za-z0-9+/]{10}|-----BEGIN)/u;
// «Content-Type: multipart/mixed»: what S/MIME signs
const mimeHead = /^(?:mime-version|content-[a-z-]+):/iu;

/**
 * Extracts the document from a signature, with what the signature says.
 *
 * @param name the signature's file name, from which the document's own is made
 * @throws Refusal if it is damaged, or holds no document.
 */
export function readSigned(bytes: Uint8Array, name: string): ContainerReading {
	const data = openCms(bytes);
	if (data.content === null) throw detached();
	if (data.content.length === 0) throw empty();
	const signatures = signaturesOf(data, null);
	return {
		kind: 'container',
		holds: 'one',
		members: [memberOf(name, data.content)],
		cover: null,
		signatures,
		request: null,
		warnings: differing(signatures),
	};
}

/** The document's own name is the signature's without its ending: `лист.pdf.p7s`. */
function memberOf(name: string, bytes: Uint8Array): Member {
	const inner = safeName(name).name.replace(ending, '') || 'document';
	const isMail = mimeHead.test(Buffer.from(bytes.subarray(0, 200)).toString('latin1'));
	if (isMail) return { name: `${inner}.eml`, bytes, mediaType: 'message/rfc822' };
	return { name: isUnnamedText(inner, bytes) ? `${inner}.txt` : inner, bytes, mediaType: null };
}

/** Text has no magic number: without an ending it would not be recognised. */
function isUnnamedText(name: string, bytes: Uint8Array): boolean {
	if (extname(name) !== '' || marked.test(Buffer.from(bytes.subarray(0, 200)).toString('latin1')))
		return false;
	return decodeText(bytes) !== null;
}

function detached(): Refusal {
	return new Refusal(
		'no-letter-inside',
		'The file is a signature alone, without the document that it signs. Put the document beside it under the same name (letter.pdf and letter.pdf.p7s) and ingest both.',
	);
}

function empty(): Refusal {
	return new Refusal('empty-file', 'The document that is signed is empty. Ask for the letter again.');
}
