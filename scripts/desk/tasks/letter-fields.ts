import { requisites } from '#archive/letter/requisites/index.ts';
import type { Requisite } from '#archive/letter/requisites/requisite.ts';
import { dateForm } from '#archive/letter/requisites/setting.ts';
import { type SettingKey, settingTable } from '../../ingest/settings/setting-table.ts';
import type { DeskField } from '../contract/desk-letter.ts';

/** Keys of the values that belong to a requisite, in the order of requisites: a new requisite’s appear by themselves. */
export const fieldKeys = requisites.flatMap((one: Requisite) =>
	Object.keys(one.settings ?? {}),
) as SettingKey[];

/**
 * What a person can give in a letter, with what stands there now.
 *
 * @param values what a letter says, by key: of one in the archive, else of one that was only read
 */
export function fieldsOf(
	values: ReadonlyMap<string, string | null>,
	derived: ReadonlySet<string>,
): DeskField[] {
	return fieldKeys.map((key) => {
		const { form } = settingTable[key];
		return {
			key,
			value: values.get(key) ?? null,
			derived: derived.has(key),
			form: form === dateForm ? 'date' : form.choices ? 'choice' : 'text',
			choices: form.choices ?? [],
		};
	});
}

/** Keys whose value settles a doubt. */
export function settlersOf(rule: string): string[] {
	return fieldKeys.filter((key) => settingTable[key].settles?.includes(rule));
}
