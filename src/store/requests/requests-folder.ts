import { readFileSync } from 'node:fs';
import { requestSchema } from '#archive/letter/request.ts';
import type { Changes } from '../changes/changes.ts';
import { contentPaths } from '../content-paths.ts';
import { formatDocument } from '../document/document.ts';
import { readDocument } from '../document/read-document.ts';
import { documentsBelow } from '../files/documents-below.ts';

/** Writes a letter’s new id into the requests that name it. @returns ids of the requests that were changed */
export function renameInRequests(changes: Changes, from: string, to: string): string[] {
	const paths = contentPaths(changes.content);
	const changed: string[] = [];
	for (const own of documentsBelow(paths.requests)) {
		const path = paths.request(own);
		const bytes = readFileSync(path);
		if (!bytes.includes(from)) continue;
		const { data: request, body } = readDocument(bytes, requestSchema);
		if (!request.messages.some(({ letters }) => letters.includes(from))) continue;
		const messages = request.messages.map((message) => ({
			...message,
			letters: message.letters.map((id) => (id === from ? to : id)),
		}));
		changes.write(path, formatDocument({ ...request, messages }, body));
		changed.push(request.id);
	}
	return changed;
}
