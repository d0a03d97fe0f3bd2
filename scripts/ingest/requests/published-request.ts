import { leadsToRequester } from '#archive/config/leads-to-requester.ts';
import type { ArchiveConfig } from '#archive/config/schema.ts';
import type { Request } from '#archive/letter/request.ts';
import { withoutRequestLink } from '#archive/letter/without-request-link.ts';
import type { Archive } from '#store/archive.ts';

/**
 * What an archive may say about a request: nothing that leads to its page on another site if that page names a person whom a letter
 * of it masks.
 */
export function publishedRequest(
	archive: Pick<Archive, 'ids' | 'letter'>,
	{ requestLink }: Pick<ArchiveConfig['redaction'], 'requestLink'>,
): (request: Request) => Request {
	const ids = new Set(archive.ids());
	const redactionsOf = (id: string) => (ids.has(id) ? archive.letter(id).letter.redactions : null);
	return (request) =>
		leadsToRequester(request, redactionsOf, requestLink) ? withoutRequestLink(request) : request;
}
