import type { IncomingMessage } from 'node:http';
import { Rejected } from './rejected.ts';

/**
 * The body of a request.
 *
 * @param most bytes
 * @throws Rejected 413 where it is longer; no more of it is read then
 */
export async function readBody(request: IncomingMessage, most: number): Promise<Buffer> {
	const told = Number(request.headers['content-length'] ?? 0);
	if (told > most) throw tooLong(most);
	const parts: Buffer[] = [];
	let length = 0;
	for await (const part of request) {
		length += (part as Buffer).length;
		if (length > most) throw tooLong(most);
		parts.push(part as Buffer);
	}
	return Buffer.concat(parts);
}

function tooLong(most: number): Rejected {
	return new Rejected(413, `more than ${most} bytes`);
}
