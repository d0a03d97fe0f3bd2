import { Refusal } from '../../../../diagnostics/refusal.ts';
import { limits } from '../mail-limits.ts';
import { tooLarge } from '../too-large.ts';
import { type Headers, readHeaders } from './headers.ts';
import { type ParametrisedValue, readParameters, tokenOf } from './parameters.ts';
import { decodeTransfer } from './transfer-encoding.ts';

/** A part of a mail (RFC 2045, RFC 2046), or the mail itself. */
export interface Part {
	readonly headers: Headers;
	/** Media type in lower case, e.g. `text/plain`. */
	readonly type: string;
	/** Parameters of the media type. */
	readonly parameters: ReadonlyMap<string, string>;
	/** `inline`, `attachment` or ''. */
	readonly disposition: string;
	/** Name that the sender gave, not made safe, or null. */
	readonly name: string | null;
	/** Bytes after the transfer encoding is undone; those of a multipart are its children's. */
	readonly bytes: Buffer;
	/** Parts of a multipart; none where it is another part. */
	readonly children: readonly Part[];
	/** Whether the last part of a multipart has no end, so that something may be missing. */
	readonly cutOff: boolean;
}

/** Boundaries may be followed by blanks, which are few in mail. */
const longestEnding = 80;
// «--», then the line's end
const afterBoundary = /^(--)?[ \t]*(?:\r?\n|$)/;
// «--NEXT_1»; not «-- », above a signature
const boundaryLine = /^\s*--\S.{0,69}$/;
const contentType = /^content-type:/i;
// «Content-Transfer-Encoding: 8bit», «MIME-Version: 1.0», « charset=utf-8»
const partHeader = /^(?:mime-version:|content-[\w-]+:|[ \t])/i;
/** Bytes in which a text that is parts says so, and lines («This is a multi-part message») that may be before. */
const saysBy = 4096;
const mostBefore = 4;
// «text/plain»
const aType = /^[\w.+-]+\/[\w.+-]+$/;

/**
 * Reads a mail into its tree of parts. A message inside is a leaf: it is a mail of its own.
 *
 * postal-mime is not used here because it gives no bytes: text is decoded by the charset that is declared, headers as
 * UTF-8, and line ends of unencoded files are changed; of a wrongly labelled mail nothing is left to decode again.
 *
 * @throws Refusal past the limits of depth, number and size.
 */
export function readParts(mail: Uint8Array): Part {
	if (mail.byteLength > limits.mail) throw tooLarge('The mail', `${limits.mail} bytes`);
	const bytes = Buffer.from(mail.buffer, mail.byteOffset, mail.byteLength);
	return readPart(bytes, { depth: 0, fallback: 'text/plain', count: { parts: 0 } });
}

interface Position {
	readonly depth: number;
	/** Media type of a part that does not say its own. */
	readonly fallback: string;
	readonly count: { parts: number };
}

function readPart(bytes: Buffer, { depth, fallback, count }: Position): Part {
	if (depth > limits.depth) {
		throw new Refusal(
			'too-deep',
			`The mail holds parts inside parts, more than ${limits.depth} deep, as no mail program writes them. Take the letter out of it and ingest that.`,
		);
	}
	if (++count.parts > limits.parts) throw tooLarge('The number of parts in the mail', `${limits.parts}`);
	const { headers, bodyStart } = readHeaders(bytes);
	const { value, parameters } = readParameters(headers.get('content-type'));
	const declared = aType.test(value) ? value : fallback;
	const disposition = readParameters(headers.get('content-disposition'));
	const body = decodeTransfer(bytes.subarray(bodyStart), tokenOf(headers.get('content-transfer-encoding')));
	const isMultipart = declared.startsWith('multipart/');
	const sections =
		isMultipart || holdsParts(declared, body) ? splitMultipart(body, parameters.get('boundary')) : null;
	const below = {
		depth: depth + 1,
		fallback: declared.endsWith('/digest') ? 'message/rfc822' : 'text/plain',
		count,
	};
	const children = (sections?.parts ?? []).map((section) => readPart(section, below));
	return {
		headers,
		type: typeOf(declared, sections === null ? null : children),
		parameters,
		disposition: disposition.value,
		name: nameOf(disposition, parameters),
		bytes: body,
		children,
		cutOff: sections?.cutOff ?? isMultipart,
	};
}

/** Whether text that calls itself text is parts with their headers: some mailers write `text/html; boundary=…`. */
function holdsParts(declared: string, body: Buffer): boolean {
	if (!declared.startsWith('text/')) return false;
	const lines = body.toString('latin1', 0, saysBy).split(/\r?\n/);
	const at = lines.findIndex((line) => line.trimStart().startsWith('--'));
	const before = lines.slice(0, Math.max(0, at)).filter((line) => line.trim() !== '');
	if (!boundaryLine.test(lines[at] ?? '') || before.length > mostBefore) return false;
	if (before.some((line) => line.includes('<'))) return false;
	const headers = lines.slice(at + 1);
	const other = headers.findIndex((line) => !partHeader.test(line));
	return headers.slice(0, other === -1 ? undefined : other).some((line) => contentType.test(line));
}

/** A multipart without a boundary in it is what is in it; text that holds texts alone holds versions of one. */
function typeOf(declared: string, children: readonly Part[] | null): string {
	if (declared.startsWith('multipart/')) return children === null ? 'text/plain' : declared;
	if (children === null) return declared;
	const types = new Set(children.map(({ type }) => type));
	const versions = types.size === children.length && [...types].every((type) => type.startsWith('text/'));
	return versions ? 'multipart/alternative' : 'multipart/mixed';
}

function nameOf(disposition: ParametrisedValue, type: ReadonlyMap<string, string>): string | null {
	return (
		disposition.parameters.get('filename') || disposition.parameters.get('name') || type.get('name') || null
	);
}

/** The bytes between the boundaries; null if there are none. */
function splitMultipart(
	body: Buffer,
	declared: string | undefined,
): { parts: Buffer[]; cutOff: boolean } | null {
	const boundary = (declared || guessBoundary(body))?.trimEnd();
	if (!boundary) return null;
	const mark = Buffer.from(`--${boundary}`, 'latin1');
	const parts: Buffer[] = [];
	let start = -1;
	for (let at = body.indexOf(mark); at >= 0; at = body.indexOf(mark, at + mark.length)) {
		const after = body.toString('latin1', at + mark.length, at + mark.length + longestEnding);
		const [line = null, closing = ''] = afterBoundary.exec(after) ?? [];
		if (line === null || (at > 0 && body[at - 1] !== 0x0a)) continue;
		if (start >= 0) parts.push(body.subarray(start, endBefore(body, start, at)));
		if (parts.length > limits.parts) throw tooLarge('The number of parts in the mail', `${limits.parts}`);
		if (closing !== '') return { parts, cutOff: false };
		start = at + mark.length + line.length;
	}
	if (start < 0) return null;
	parts.push(body.subarray(start));
	return { parts, cutOff: true };
}

/** The line end before a boundary belongs to the boundary. */
function endBefore(body: Buffer, start: number, at: number): number {
	const end = body[at - 2] === 0x0d ? at - 2 : at - 1;
	return Math.max(start, end);
}

/** Where the header was damaged on the way, the first line that looks like one. */
function guessBoundary(body: Buffer): string | undefined {
	return /^--([^\s-][^\r\n]{5,69}?)\s*$/m.exec(body.toString('latin1', 0, 4096))?.[1];
}
