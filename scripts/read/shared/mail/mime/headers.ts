import { limits } from '../mail-limits.ts';
import { tooLarge } from '../too-large.ts';

const byteOrderMark = Buffer.from([0xef, 0xbb, 0xbf]);
// «Content-Type:», «Subject :»
const aField = /^([!-9;-~]+)[ \t]*:/;
// «From a@example.org Thu Apr  3 10:15:00 2031», «>From …»: a mailbox's line that stayed on its mail
const envelope = /^>?From /;
const knownField =
	/^(?:content-|mime-version|from|to|cc|date|subject|received|message-id|in-reply-to|references|reply-to|return-path|sender|x-)[\w-]*:/i;

/** Header fields of a mail or of one of its parts. Values are the bytes as Latin-1: decode them with `decodeHeader`. */
export class Headers {
	readonly #values = new Map<string, string>();

	constructor(fields: Iterable<readonly [name: string, value: string]>) {
		// The first field of a name counts, so that a second one cannot change what another reader saw.
		for (const [name, value] of fields) if (!this.#values.has(name)) this.#values.set(name, value);
	}

	/** Unfolded value of a field, '' where the header has none; names are lower case. */
	get(name: string): string {
		return this.#values.get(name) ?? '';
	}

	get names(): readonly string[] {
		return [...this.#values.keys()];
	}
}

/**
 * Reads the header (RFC 5322) at the beginning of `bytes` and says where the body begins.
 *
 * @throws Refusal if the header is past the limit.
 */
export function readHeaders(bytes: Buffer): { headers: Headers; bodyStart: number } {
	const fields: { name: string; pieces: string[] }[] = [];
	let at = startOf(bytes);
	while (at < bytes.length) {
		const { line, next } = lineAt(bytes, at);
		if (next > limits.header + 2) throw tooLarge('The header', `${limits.header} bytes`);
		if (line.trim() === '') {
			at = next;
			break;
		}
		const field = aField.exec(line);
		const last = fields.at(-1);
		if (field && !/^[ \t]/.test(line)) {
			fields.push({ name: (field[1] ?? '').toLowerCase(), pieces: [line.slice(field[0].length)] });
		} else if (last && (/^[ \t]/.test(line) || goesOn(bytes, next))) last.pieces.push(line);
		else if (!envelope.test(line)) break;
		at = next;
	}
	return {
		headers: new Headers(fields.map(({ name, pieces }) => [name, pieces.join('').trim()])),
		bodyStart: at,
	};
}

/** Past a byte order mark and blank lines that saving put before the header. */
function startOf(bytes: Buffer): number {
	let at = bytes.subarray(0, 3).equals(byteOrderMark) ? 3 : 0;
	while (at < 16 && (bytes[at] === 0x0d || bytes[at] === 0x0a)) at++;
	return at;
}

/** Some mailers fold a long value without indenting it: then a known field follows soon. */
function goesOn(bytes: Buffer, from: number): boolean {
	let at = from;
	for (let count = 0; count < 3 && at < bytes.length; count++) {
		const { line, next } = lineAt(bytes, at);
		if (line.trim() === '') return false;
		if (knownField.test(line)) return true;
		at = next;
	}
	return false;
}

function lineAt(bytes: Buffer, at: number): { line: string; next: number } {
	const end = bytes.indexOf(0x0a, at);
	// A line past the limit is not taken into memory; the caller refuses it by `next`.
	const stop = Math.min(end < 0 ? bytes.length : end, at + limits.header + 4);
	return {
		line: bytes.toString('latin1', at, stop).replace(/\r$/, ''),
		next: end < 0 ? bytes.length : end + 1,
	};
}
