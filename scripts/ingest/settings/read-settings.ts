import type { Jurisdiction, PublicContacts } from '#archive/jurisdictions/jurisdiction.ts';
import { joinLines } from '#archive/letter/join-lines.ts';
import { UsageError } from '../../cli/usage-error.ts';
import { type SettingKey, settingTable } from './setting-table.ts';
import { type Settings, settingKeys } from './settings.ts';

/**
 * Reads the values of --set, `key=value` each; an empty value says that the letter has none. A date may have
 * any format of the jurisdiction.
 *
 * @throws UsageError if a key is unknown, or a value has a wrong form or contains personal data. It never repeats the value.
 * @example
 * readSettings(['date=03.04.2018'], ua, contacts) // Map { 'date' → '2018-04-03' }
 */
export function readSettings(
	given: readonly string[],
	jurisdiction: Jurisdiction,
	contacts: PublicContacts,
): Settings {
	const settings = new Map<SettingKey, string | null>();
	for (const pair of given) {
		const [name = '', ...rest] = pair.split('=');
		const key = settingKeys.find((one) => one === name.trim());
		if (key === undefined || rest.length === 0) throw unknownKey(name);
		settings.set(key, readValue(key, joinLines(rest.join('=').split('\n')), jurisdiction));
	}
	for (const [key, value] of settings)
		refusePersonalData(key, value, jurisdiction, withOffice(settings, contacts, jurisdiction));
	return settings;
}

function readValue(key: SettingKey, text: string, { readDate }: Jurisdiction): string | null {
	const { form, required } = settingTable[key];
	if (text === '' && !required) return null;
	const value = form.parse(text, readDate);
	if (value === null) throw new UsageError(`--set ${key}: ${form.wanted}.`);
	return value;
}

function refusePersonalData(
	key: SettingKey,
	value: string | null,
	jurisdiction: Jurisdiction,
	contacts: PublicContacts,
): void {
	const kinds = value === null ? [] : jurisdiction.findLeaks(value, contacts);
	if (kinds.length > 0) {
		throw new UsageError(
			`--set ${key}: the value holds personal data (${[...new Set(kinds)].join(', ')}), which the archive does not publish. Give it without that.`,
		);
	}
}

/** An office's e-mail and an executor's office phone are public by nature: setting them is a statement that they are. */
function withOffice(
	settings: Settings,
	contacts: PublicContacts,
	{ phoneDigits }: Jurisdiction,
): PublicContacts {
	const given = (kind: 'email' | 'phone') =>
		[...settings].flatMap(([key, value]) =>
			value !== null && settingTable[key].publicContact === kind ? [value] : [],
		);
	return {
		...contacts,
		emails: new Set([...contacts.emails, ...given('email').map((email) => email.toLowerCase())]),
		phones: new Set([...contacts.phones, ...given('phone').flatMap((phone) => phoneDigits(phone) ?? [])]),
	};
}

function unknownKey(name: string): UsageError {
	return new UsageError(
		`--set ${name}: expected key=value with one of these keys:\n  ${settingKeys.join('\n  ')}`,
	);
}
