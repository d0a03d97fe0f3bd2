import type { Jurisdiction } from '#archive/jurisdictions/jurisdiction.ts';
import { type Block, textsOf } from '#archive/letter/block.ts';
import type { ByHand } from '#archive/letter/by-hand.ts';
import type { RedactionKind } from '#archive/letter/redaction.ts';
import type { Letter } from '#archive/letter/schema.ts';
import { toYaml } from '#store/document/yaml.ts';
import { Refusal } from '../../diagnostics/refusal.ts';

/** All that would be written of a letter, as one text. */
export function writtenText(letter: Letter, blocks: readonly Block[]): string {
	return [toYaml(letter), ...textsOf(blocks)].join('\n\n');
}

/**
 * Refuses a letter that would say words which a person masks: its title may, where a person gave it.
 *
 * @throws Refusal that repeats no value
 */
export function refuseMaskedWords(
	text: string,
	{ mask }: ByHand,
	{ findWords }: Pick<Jurisdiction, 'findWords'>,
): void {
	if (!mask.some((one) => 'words' in one && findWords(text, one.words).length > 0)) return;
	throw new Refusal(
		'personal-data-left',
		'Words that are to be masked would still stand in what is written of the letter: in its title, or in another value that a person gave. Give that value anew, without them, with --set or in the file beside the source.',
	);
}

/**
 * Refuses a letter in which personal data is left that redaction missed.
 *
 * @param paragraphs where they are, counted from 1; 0 for the requisites, none if only the whole shows them
 * @throws Refusal naming the kinds that are left and their places, never the values.
 */
export function refuseLeaks(leaks: readonly RedactionKind[], paragraphs: readonly number[]): void {
	if (leaks.length === 0) return;
	const kinds = leaks.join(', ');
	throw new Refusal(
		'personal-data-left',
		paragraphs.length === 0
			? `After redaction the letter still holds what has the form of personal data (${kinds}). Mask it with "mask:" in the file beside the source, or in the source itself; if it is a public contact of the body, give it with --set or write it into the body's file.`
			: `After redaction the letter still holds what has the form of personal data (${kinds}), in these paragraphs of its text, where 0 stands for its requisites: ${paragraphs.join(', ')}. Mask it with "mask:" in the file beside the source, or in the source itself; if it is a public contact of the body, give it with --set or write it into the body's file.`,
	);
}
