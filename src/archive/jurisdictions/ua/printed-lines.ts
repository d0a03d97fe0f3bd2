import type { RedactionKind } from '../../letter/redaction.ts';
import type { PublicContacts } from '../jurisdiction.ts';
import { foldSigns } from './fold/fold-signs.ts';

/** What a letterhead says of its body; an e-mail in it is known by itself. */
const printedKinds: ReadonlySet<RedactionKind> = new Set(['home-address', 'phone', 'iban']);
// «кв. 7»: no body has a flat
const flat = /(?<!\p{L})кв(?:\.|артир)/iu;

const byContacts = new WeakMap<PublicContacts, string>();

/**
 * Whether a value is one that a body prints of itself, whole and as it stands there. Lists and search results show it far
 * from its letterhead, among words about people.
 *
 * @example
 * isPrinted('вул. Тиха, 1', 'home-address', { …, printed: new Set(['вул. Тиха, 1, м. Вигаданськ, 00001']) }) // true
 */
export function isPrinted(value: string, kind: RedactionKind, contacts: PublicContacts): boolean {
	if (!contacts.printed || !printedKinds.has(kind) || flat.test(value)) return false;
	let lines = byContacts.get(contacts);
	if (lines === undefined) {
		lines = [...contacts.printed]
			.map((line) => foldSigns(line)?.text ?? line)
			.join('\n')
			.toLowerCase();
		byContacts.set(contacts, lines);
	}
	return lines.includes(value.toLowerCase());
}
