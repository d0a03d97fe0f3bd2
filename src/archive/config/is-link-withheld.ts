import type { Letter } from '../letter/schema.ts';
import type { ArchiveConfig } from './schema.ts';

/**
 * Whether the number of the request that a letter answers is withheld: the request's page on the site where it was made
 * names the person whose name the letter masks.
 *
 * @example
 * isLinkWithheld({ 'requester-name': 1 }, 'withhold') // true
 */
export function isLinkWithheld(
	redactions: Letter['redactions'],
	policy: ArchiveConfig['redaction']['requestLink'],
): boolean {
	return policy === 'withhold' && redactions['requester-name'] !== undefined;
}
