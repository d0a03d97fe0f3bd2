import { type Outcome, outcomes, type RefusalGround, refusalGrounds } from '#archive/letter/outcome.ts';

/** Words of an answer, with what a reader takes them for. */
export interface LabelledText {
	/** Where it stands, e.g. `seen.tsv:12`. */
	readonly place: string;
	readonly outcome: Outcome;
	/** Of a refusal; else null. */
	readonly ground: RefusalGround | null;
	readonly text: string;
}

/**
 * Reads a file of labelled texts, one a line: outcome, of a refusal with `:` and its ground, a tab, the words.
 *
 * @throws Error naming the line that is none
 * @example
 * readLabelledTexts('seen.tsv', 'refused:unpaid\tРахунок не оплачено…')[0].ground // 'unpaid'
 */
export function readLabelledTexts(name: string, content: string): LabelledText[] {
	return content.split('\n').flatMap((line, at) => {
		if (line.trim() === '') return [];
		const place = `${name}:${at + 1}`;
		const [label = '', text, ...more] = line.split('\t');
		const [written, said] = label.split(':');
		const outcome = outcomes.find((one) => one === written);
		const ground = refusalGrounds.find((one) => one === said) ?? null;
		if (!outcome || text === undefined || more.length > 0 || (outcome === 'refused') !== (ground !== null))
			throw new Error(`${place} is none: an outcome, of a refusal its ground, a tab and the words.`);
		return [{ place, outcome, ground, text }];
	});
}
