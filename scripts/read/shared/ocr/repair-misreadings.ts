import type { Edit } from '#archive/jurisdictions/repair-rule.ts';
import type { Repair } from '../../contract/reading.ts';
import { readingRules } from '../reading-rules.ts';

/** A recognised text without the misreadings that its context proves. */
export interface MendedText {
	readonly text: string;
	/** In order, with places in the mended text. */
	readonly repairs: readonly Repair[];
}

/**
 * Corrects what engines misread in letters of a country, only where the context leaves no other reading. Every rule sees the
 * text as it was read; where two would change the same stretch, the earlier rule does.
 *
 * @example
 * repairMisreadings('Ме 20/12 від 03.04.2031')
 * // { text: '№ 20/12 від 03.04.2031', repairs: [{ start: 0, end: 1, was: 'Ме', rule: 'number-sign' }] }
 */
export function repairMisreadings(text: string): MendedText {
	const edits: (Edit & { rule: string })[] = [];
	for (const rule of readingRules().recognition.repairs) {
		for (const edit of rule.find(text)) {
			if (edit.text === text.slice(edit.start, edit.end)) continue;
			const taken = edits.some(({ start, end }) => edit.start < end && start < edit.end);
			if (!taken) edits.push({ ...edit, rule: rule.name });
		}
	}
	return applied(
		text,
		edits.sort((a, b) => a.start - b.start),
	);
}

function applied(text: string, edits: readonly (Edit & { rule: string })[]): MendedText {
	const repairs: Repair[] = [];
	let mended = '';
	let from = 0;
	for (const edit of edits) {
		mended += text.slice(from, edit.start);
		const start = mended.length;
		mended += edit.text;
		const was = text.slice(edit.start, edit.end);
		repairs.push({ start, end: mended.length, was, rule: edit.rule });
		from = edit.end;
	}
	return { text: mended + text.slice(from), repairs };
}
