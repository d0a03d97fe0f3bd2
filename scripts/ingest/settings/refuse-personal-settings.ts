import type { Jurisdiction, PublicContacts } from '#archive/jurisdictions/jurisdiction.ts';
import type { LetterAnatomy } from '#archive/letter/anatomy.ts';
import type { RedactionKind } from '#archive/letter/redaction.ts';
import { Refusal } from '../../diagnostics/refusal.ts';
import { settingTable } from './setting-table.ts';
import type { Settings } from './settings.ts';

/**
 * Treats a person's values like a line of the letter: what would be masked there may not be given. So a name that
 * redaction removed cannot come back as the addressee or in the title.
 *
 * @param kinds that the policy masks; what it publishes may be given.
 * @throws Refusal naming the key and the kinds, never the value.
 */
export function refusePersonalSettings(
	settings: Settings,
	{ text, anatomy }: { readonly text: string; readonly anatomy: LetterAnatomy },
	{
		jurisdiction,
		contacts,
		kinds,
	}: { jurisdiction: Jurisdiction; contacts: PublicContacts; kinds: ReadonlySet<RedactionKind> },
): void {
	for (const [key, value] of settings) {
		const { names } = settingTable[key];
		if (!value || names === 'office') continue;
		const line = { start: text.length + 2, end: text.length + 2 + value.length };
		const found = jurisdiction
			.findPersonalData(`${text}\n\n${value}`, anatomy, contacts)
			.filter(({ end, left }) => end > line.start && !left)
			.map(({ kind }) => kind)
			.filter((kind) => kinds.has(kind) && !(names === 'official' && kind === 'person-name'));
		if (found.length === 0) continue;
		throw new Refusal(
			'personal-data-left',
			`The value given for ${key} holds personal data (${[...new Set(found)].join(', ')}), which is masked in this letter. Give it without that.`,
		);
	}
}
