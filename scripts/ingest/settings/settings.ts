import type { Letter } from '#archive/letter/schema.ts';
import type { LetterValues } from '../steps/letter-values.ts';
import { settingTable } from './setting-table.ts';

/** Values that a person gives with --set, checked; null says that the letter has none. */
export type Settings = ReadonlyMap<SettingKey, string | null>;

/** What --set can give, e.g. `inReplyTo.date`. */
export type SettingKey = keyof typeof settingTable;

/** Every key of --set, in the order of the documentation. */
export const settingKeys = Object.keys(settingTable) as SettingKey[];

/** Puts a person's values in the place of what was found in the letter. */
export function applySettings(values: LetterValues, settings: Settings): LetterValues {
	return [...settings].reduce((found, [key, value]) => settingTable[key].give(found, value), values);
}

/** Puts a person's values into a letter that is in the archive, and takes away the doubts that they settle. */
export function reviseLetter(letter: Letter, settings: Settings): Letter {
	const settled = settledRules(settings);
	const review = letter.review.filter((rule) => !settled.has(rule));
	return [...settings].reduce<Letter>((revised, [key, value]) => settingTable[key].revise(revised, value), {
		...letter,
		review,
	});
}

/** Rules of doubts that these values settle. */
export function settledRules(settings: Settings): ReadonlySet<string> {
	return new Set([...settings.keys()].flatMap((key): readonly string[] => settingTable[key].settles));
}
