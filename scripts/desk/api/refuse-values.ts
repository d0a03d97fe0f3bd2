import type { Jurisdiction } from '#archive/jurisdictions/jurisdiction.ts';
import { Refusal } from '../../diagnostics/refusal.ts';
import { settingTable } from '../../ingest/settings/setting-table.ts';
import { fieldKeys } from '../tasks/letter-fields.ts';

/** @throws Refusal if a value does not have the form that its key requires, which the page shows */
export function refuseValues(set: Readonly<Record<string, string>>, { readDate }: Jurisdiction): void {
	for (const [key, value] of Object.entries(set)) {
		const known = fieldKeys.find((one) => one === key);
		if (known === undefined) throw new Refusal('unusable-value', `A letter has no value named ${key}.`);
		const { form, required } = settingTable[known];
		if (value === '' ? required : form.parse(value, readDate) === null)
			throw new Refusal('unusable-value', `${key}: ${form.wanted}.`);
	}
}
