import type { Jurisdiction } from '#archive/jurisdictions/jurisdiction.ts';
import { type Block, unitsOf } from '#archive/letter/block.ts';
import { composeAppendices, composeBlocks } from '#archive/letter/paragraphs.ts';
import { type LetterFile, type Masked, type Read, withData } from '../letter-file.ts';
import { applySettings, type Settings } from '../settings/settings.ts';
import { readValues } from './letter-values.ts';

/** Reads values and text from a redacted letter; what a person set takes the place of what was found. */
export function read(
	file: LetterFile<Masked>,
	{ jurisdiction, settings }: { jurisdiction: Jurisdiction; settings: Settings },
): LetterFile<Read> {
	const { letter, source } = file.data;
	const found = readValues(letter, jurisdiction);
	const values = applySettings({ ...found, request: found.request ?? source.request }, settings);
	const blocks = [
		...composeBlocks(letter.anatomy.text.map(letter.read)),
		...composeAppendices(letter.anatomy.appendices.map(letter.read)),
		...quoteOf(letter.anatomy.quoted.map(letter.read)),
	];
	return withData(file, { ...file.data, values, blocks });
}

function quoteOf(lines: readonly string[]): Block[] {
	const texts = unitsOf(composeBlocks(lines));
	return texts.length > 0 ? [{ type: 'quote', texts }] : [];
}
