import { readFileSync } from 'node:fs';
import { leadsToRequester } from '#archive/config/leads-to-requester.ts';
import type { ArchiveConfig } from '#archive/config/schema.ts';
import { requestSchema } from '#archive/letter/request.ts';
import { contentPaths } from '#store/content-paths.ts';
import { parseDocument } from '#store/document/document.ts';
import { documentsBelow } from '#store/files/documents-below.ts';
import { readLetter } from '#store/letters/read-letter.ts';
import type { Leak } from './leak.ts';

/**
 * Requests that say their number or name on the site where they were made, whose page there names a person whom a letter of
 * theirs masks: written before the policy was, or by hand.
 */
export function leadingRequests(content: string, policy: ArchiveConfig['redaction']['requestLink']): Leak[] {
	const paths = contentPaths(content);
	const redactionsOf = (id: string) => readLetter(content, id)?.letter.redactions ?? null;
	return documentsBelow(paths.requests)
		.map(paths.request)
		.filter((file) => {
			const request = requestSchema.safeParse(parseDocument(readFileSync(file, 'utf8')).data).data;
			if (!request) return false;
			const { number, slug, messages } = request;
			const says = number !== null || slug !== null || messages.some((message) => message.number !== null);
			return says && leadsToRequester(request, redactionsOf, policy);
		})
		.map((file) => ({ file, kind: 'requester-name', line: null }));
}
