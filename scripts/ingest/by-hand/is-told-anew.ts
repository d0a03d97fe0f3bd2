import { isDeepStrictEqual } from 'node:util';
import type { Jurisdiction } from '#archive/jurisdictions/jurisdiction.ts';
import type { ByHand } from '#archive/letter/by-hand.ts';
import { toYaml } from '#store/document/yaml.ts';
import type { LetterText } from '#store/letters/stored-letter.ts';
import { recordByHand } from './record-by-hand.ts';

/** Whether the file next to a source masks or unmasks something that the letter in the archive was made without. */
export function isToldAnew(
	{ letter, body }: LetterText,
	byHand: ByHand,
	jurisdiction: Pick<Jurisdiction, 'findWords'>,
): boolean {
	const { mask = [], keep = [] } = recordByHand(byHand);
	const lacks = (items: readonly unknown[], stored: readonly unknown[]) =>
		items.some((item) => !stored.some((one) => isDeepStrictEqual(one, item)));
	if (lacks(mask, letter.mask ?? []) || lacks(keep, letter.keep ?? [])) return true;
	const text = `${toYaml(letter)}\n${body}`;
	return byHand.mask.some((one) => 'words' in one && jurisdiction.findWords(text, one.words).length > 0);
}
