import { limits } from '../mail-limits.ts';
import type { Part } from '../mime/part.ts';
import { tooLarge } from '../too-large.ts';

/**
 * Writes a tree of parts as a mail, the same tree always as the same bytes.
 *
 * @throws Refusal if the mail would be past the limit.
 */
export function writeMail(root: Part): Buffer {
	const subject = root.headers.get('subject');
	const written = writePart(root, '=_1');
	const size = written.reduce((sum, piece) => sum + piece.length, 0);
	if (size > limits.mail) throw tooLarge('A message inside the mail', `${limits.mail} bytes`);
	return Buffer.concat([Buffer.from(`MIME-Version: 1.0\r\nSubject: ${subject}\r\n`, 'latin1'), ...written]);
}

/** Base64 has no «=_» at a line's beginning, and a message inside has boundaries of its own, longer by the path to it. */
function writePart(part: Part, boundary: string): Buffer[] {
	const { type, parameters, name, children, bytes, headers } = part;
	if (children.length > 0) {
		const pieces = children.flatMap((child, at) => [
			Buffer.from(`--${boundary}\r\n`),
			...writePart(child, `${boundary}.${at + 1}`),
			Buffer.from('\r\n'),
		]);
		return [header([`${type}; boundary="${boundary}"`]), ...pieces, Buffer.from(`--${boundary}--\r\n`)];
	}
	const charset = parameters.get('charset');
	const id = headers.get('content-id');
	const fields = header(
		[`${type}${charset ? `; charset=${charset}` : ''}`],
		[
			...(name === null
				? []
				: [`Content-Disposition: attachment; filename*=utf-8''${encodeURIComponent(name.toWellFormed())}`]),
			...(id === '' ? [] : [`Content-ID: ${id.replace(/[^\x21-\x7E]/g, '')}`]),
			'Content-Transfer-Encoding: base64',
		],
	);
	return [fields, Buffer.from(inLines(bytes.toString('base64')), 'latin1')];
}

function header([type]: readonly [string], others: readonly string[] = []): Buffer {
	return Buffer.from(
		`Content-Type: ${type}\r\n${others.map((field) => `${field}\r\n`).join('')}\r\n`,
		'latin1',
	);
}

function inLines(base64: string): string {
	return base64.replace(/.{76}/g, '$&\r\n');
}
