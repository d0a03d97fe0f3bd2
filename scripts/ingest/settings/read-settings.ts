import type { Jurisdiction, PublicContacts } from '#archive/jurisdictions/jurisdiction.ts';
import { joinLines } from '#archive/letter/join-lines.ts';
import { UsageError } from '../../cli/usage-error.ts';
import { type Setting, settingTable } from './setting-table.ts';
import { type SettingKey, type Settings, settingKeys } from './settings.ts';

/**
 * Reads the values of --set, `key=value` each; an empty value says that the letter has none. A date may be written in
 * any of the jurisdiction's ways.
 *
 * @throws UsageError where a key is unknown, a value has a wrong form or holds personal data. It never repeats the value.
 * @example
 * readSettings(['date=03.04.2018'], ua, known) // Map { 'date' → '2018-04-03' }
 */
export function readSettings(
	given: readonly string[],
	jurisdiction: Jurisdiction,
	known: PublicContacts,
): Settings {
	const settings = new Map<SettingKey, string | null>();
	for (const pair of given) {
		const [name = '', ...rest] = pair.split('=');
		const key = settingKeys.find((one) => one === name.trim());
		if (key === undefined || rest.length === 0) throw unknownKey(name);
		settings.set(key, readValue(key, joinLines([rest.join('=')]), jurisdiction));
	}
	for (const [key, value] of settings)
		refusePersonalData(key, value, jurisdiction, withOffice(settings, known, jurisdiction));
	return settings;
}

function readValue(key: SettingKey, text: string, jurisdiction: Jurisdiction): string | null {
	const setting: Setting = settingTable[key];
	if (text === '' && !setting.required) return null;
	const value =
		setting.form === 'date' ? dateOf(text, jurisdiction) : forms[setting.form].test(text) ? text : null;
	if (value === null) throw new UsageError(`--set ${key}: ${wanted[setting.form]}.`);
	return value;
}

function dateOf(text: string, jurisdiction: Jurisdiction): string | null {
	const iso = isoDate.exec(text)?.slice(1);
	return jurisdiction.readDate(iso ? [...iso].reverse().join('.') : text);
}

function refusePersonalData(
	key: SettingKey,
	value: string | null,
	jurisdiction: Jurisdiction,
	known: PublicContacts,
): void {
	const kinds = value === null ? [] : jurisdiction.findLeaks(value, known);
	if (kinds.length > 0) {
		throw new UsageError(
			`--set ${key}: the value holds personal data (${[...new Set(kinds)].join(', ')}), which the archive does not publish. Give it without that.`,
		);
	}
}

/** An office's e-mail and an executor's office phone are public by their nature: whoever sets them says that they are such. */
function withOffice(
	settings: Settings,
	known: PublicContacts,
	{ phoneDigits }: Jurisdiction,
): PublicContacts {
	const email = settings.get('contacts.email');
	const phone = phoneDigits(settings.get('executor.phone') ?? '');
	return {
		...known,
		emails: new Set([...known.emails, ...(email ? [email.toLowerCase()] : [])]),
		phones: new Set([...known.phones, ...(phone ? [phone] : [])]),
	};
}

function unknownKey(name: string): UsageError {
	return new UsageError(
		`--set ${name}: expected key=value with one of these keys:\n  ${settingKeys.join('\n  ')}`,
	);
}

const forms = {
	// anything
	text: /./u,
	// 04053625
	edrpou: /^\d{8}$/,
	// office@rada.example
	email: /^[\w.+-]+@[\w-]+(?:\.[\w-]+)+$/,
	masked: /^masked$/,
	// uk, en-GB
	language: /^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/,
};

const wanted: Record<Setting['form'], string> = {
	text: 'give a value',
	date: 'give a date, such as 2018-04-03 or 03.04.2018',
	edrpou: 'an EDRPOU code is eight digits',
	email: 'give an e-mail address',
	masked: 'write hidden=masked, once you have looked at what the body hid',
	language: 'give a language tag, such as uk',
};

// 2018-04-03
const isoDate = /^(\d{4})-(\d\d)-(\d\d)$/;
