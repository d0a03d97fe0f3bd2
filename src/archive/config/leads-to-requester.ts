import type { Request } from '../letter/request.ts';
import type { Letter } from '../letter/schema.ts';
import { isLinkWithheld } from './is-link-withheld.ts';
import type { ArchiveConfig } from './schema.ts';

/**
 * Whether a request's page on the site where it was made names a person whom one of its letters masks, so that nothing of
 * the archive may lead there. A letter that is gone counts as one that does.
 *
 * @param redactionsOf what a letter masks, by its id; null if it is gone
 */
export function leadsToRequester(
	{ messages }: Pick<Request, 'messages'>,
	redactionsOf: (letter: string) => Letter['redactions'] | null,
	policy: ArchiveConfig['redaction']['requestLink'],
): boolean {
	return messages
		.flatMap(({ letters }) => letters)
		.some((id) => isLinkWithheld(redactionsOf(id) ?? { 'requester-name': 1 }, policy));
}
