import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { requestSchema } from '#archive/letter/request.ts';
import { formatDocument, parseDocument } from '../document/document.ts';
import { atomicWrite } from '../files/atomic-write.ts';

/** Writes a letter’s new id into the requests that name it. @returns ids of the requests that were changed */
export function renameInRequests(content: string, from: string, to: string): string[] {
	const folder = join(content, 'requests');
	if (!existsSync(folder)) return [];
	const changed: string[] = [];
	for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort()) {
		if (!name.endsWith('.md')) continue;
		const path = join(folder, name);
		const text = readFileSync(path, 'utf8');
		if (!text.includes(from)) continue;
		const { data, body } = parseDocument(text);
		const request = requestSchema.parse(data);
		if (!request.messages.some(({ letters }) => letters.includes(from))) continue;
		const messages = request.messages.map((message) => ({
			...message,
			letters: message.letters.map((id) => (id === from ? to : id)),
		}));
		atomicWrite(content, path, formatDocument({ ...request, messages }, body));
		changed.push(request.id);
	}
	return changed;
}
