import type { RedactionKind } from '../letter/redaction.ts';
import type { ArchiveConfig } from './schema.ts';

/**
 * The kinds of personal data that an archive masks: those of `mask`, and persons' names where `persons` says so.
 *
 * @example
 * maskedKinds({ mask: ['email'], persons: 'mask' }) // Set { 'email', 'person-name' }
 */
export function maskedKinds({
	mask,
	persons,
}: Pick<ArchiveConfig['redaction'], 'mask' | 'persons'>): ReadonlySet<RedactionKind> {
	const kinds = new Set(mask);
	if (persons === 'mask') kinds.add('person-name');
	else kinds.delete('person-name');
	return kinds;
}
