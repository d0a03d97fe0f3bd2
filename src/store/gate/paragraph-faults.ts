import { lastNumberOf } from '#archive/letter/paragraph-ids.ts';
import type { GateFault } from './content-rules.ts';
import type { SoundDocument } from './document-faults.ts';

/**
 * What is wrong with the ids of a letter’s paragraphs: given twice, too few or too many, or a highest number that is not one.
 *
 * @param units how many paragraphs, list items and tables its text has
 */
export function paragraphFaults({ path, data }: SoundDocument<'letter'>, units: number): GateFault[] {
	const { paragraphs, lastParagraph } = data;
	const twice = [...new Set(paragraphs.filter((id, at) => paragraphs.indexOf(id) !== at))];
	const faults: GateFault[] = [];
	const add = (what: string) => faults.push({ rule: 'wrong-paragraph-ids', subject: path, message: what });
	if (twice.length > 0)
		add(
			`\`paragraphs\` gives ${twice.join(', ')} twice, and a link to a paragraph leads to one. Give the second a number that was never used.`,
		);
	if (units !== paragraphs.length)
		add(
			`The text has ${units} paragraphs, list items and tables, and \`paragraphs\` has ${paragraphs.length} ids. Name each, in order; a new one gets a number that was never used.`,
		);
	if (lastParagraph !== undefined && lastParagraph < lastNumberOf(paragraphs))
		add(
			`\`lastParagraph\` is ${lastParagraph}, but a paragraph has a higher number. It only ever grows: write the highest number ever given.`,
		);
	return faults;
}
