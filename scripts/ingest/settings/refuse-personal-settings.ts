import type { Jurisdiction, PublicContacts } from '#archive/jurisdictions/jurisdiction.ts';
import type { LetterAnatomy } from '#archive/letter/anatomy.ts';
import type { RedactionKind } from '#archive/letter/redaction.ts';
import { Refusal } from '../../diagnostics/refusal.ts';
import type { SettingKey, Settings } from './settings.ts';

/**
 * Looks at a person's values as at a line of the letter: what would be masked there may not be given. So the name that
 * redaction took out does not come back as the addressee or in the title.
 *
 * @param kinds what the policy masks; what it publishes may be given.
 * @throws Refusal naming the key and the kinds, never the value.
 */
export function refusePersonalSettings(
	settings: Settings,
	{ text, anatomy }: { readonly text: string; readonly anatomy: LetterAnatomy },
	{
		jurisdiction,
		known,
		kinds,
	}: { jurisdiction: Jurisdiction; known: PublicContacts; kinds: ReadonlySet<RedactionKind> },
): void {
	for (const key of looked) {
		const value = settings.get(key);
		if (!value) continue;
		const line = { start: text.length + 2, end: text.length + 2 + value.length };
		const found = jurisdiction
			.findPersonalData(`${text}\n\n${value}`, anatomy, known)
			.filter(
				({ kind, end, left }) =>
					end > line.start && !left && kinds.has(kind) && !(isOffices(key) && kind === 'person-name'),
			)
			.map(({ kind }) => kind);
		if (found.length === 0) continue;
		throw new Refusal(
			'personal-data-left',
			`The value given for ${key} holds personal data (${[...new Set(found)].join(', ')}), which is masked in this letter. Give it without that.`,
		);
	}
}

/** Who signs and who prepared the letter are named in it. */
function isOffices(key: SettingKey): boolean {
	return key.startsWith('signatory') || key.startsWith('executor');
}

/** Keys whose values may name a person who asked; those of a body and of an executor's phone are an office's. */
const looked: readonly SettingKey[] = [
	...(['addressee', 'heading', 'title', 'registrationIndex', 'inReplyTo.registrationIndex'] as const),
	...(['signatory.post', 'signatory.name', 'executor.name'] as const),
];
