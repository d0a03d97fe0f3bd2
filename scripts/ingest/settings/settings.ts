import { jurisdictionOf } from '#archive/jurisdictions/index.ts';
import type { FoundRequisites } from '#archive/letter/requisites/found-requisites.ts';
import type { Letter } from '#archive/letter/schema.ts';
import { type SettingKey, settingTable } from './setting-table.ts';

/** Values that a person gives with --set, checked; null means that the letter has none. */
export type Settings = ReadonlyMap<SettingKey, string | null>;

/** Every key of --set. */
export const settingKeys = Object.keys(settingTable) as SettingKey[];

/** Replaces what was found in the letter with a person's values. */
export function applySettings(found: FoundRequisites, settings: Settings): FoundRequisites {
	const given = { ...found };
	for (const [key, value] of settings) Object.assign(given, settingTable[key].give(given, value));
	return given;
}

/** Applies a person's values to a letter in the archive, and removes the doubts that they settle. */
export function reviseLetter(letter: Letter, settings: Settings): Letter {
	const settled = settledRules(settings);
	const review = letter.review.filter((rule) => !settled.has(rule));
	const { noIndex } = jurisdictionOf(letter.jurisdiction);
	const revised = { ...letter, review };
	for (const [key, value] of settings)
		Object.assign(revised, settingTable[key].revise?.(revised, value, { noIndex }));
	return revised;
}

/** Rules of doubts that these values settle. */
export function settledRules(settings: Settings): ReadonlySet<string> {
	return new Set([...settings.keys()].flatMap((key) => settingTable[key].settles ?? []));
}
