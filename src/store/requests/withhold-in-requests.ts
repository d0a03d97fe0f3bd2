import { readFileSync } from 'node:fs';
import { requestSchema } from '#archive/letter/request.ts';
import { withoutRequestLink } from '#archive/letter/without-request-link.ts';
import type { Changes } from '../changes/changes.ts';
import { contentPaths } from '../content-paths.ts';
import { formatDocument } from '../document/document.ts';
import { readDocument } from '../document/read-document.ts';
import { documentsBelow } from '../files/documents-below.ts';

/**
 * Takes from the requests that name a letter what leads to their pages elsewhere: whose names those pages tell is known of
 * a letter only while it stands.
 */
export function withholdInRequests(changes: Changes, letter: string): void {
	const paths = contentPaths(changes.content);
	for (const own of documentsBelow(paths.requests)) {
		const bytes = readFileSync(paths.request(own));
		if (!bytes.includes(letter)) continue;
		const { data: request, body } = readDocument(bytes, requestSchema);
		if (!request.messages.some(({ letters }) => letters.includes(letter))) continue;
		const withheld = withoutRequestLink(request);
		if (withheld.id !== request.id) changes.remove(paths.request(own));
		changes.write(paths.request(withheld.id), formatDocument(withheld, body));
	}
}
