import { LedgerRefusal } from '#store/ledger/ledger-refusal.ts';
import { levelOf } from '../diagnostics/level-of.ts';
import type { Draft } from '../ledger/publication-of.ts';

/** What a person who releases says of doubts. */
export interface Given {
	/** Whether letters go with doubts that are worth a look. */
	readonly withDoubts: boolean;
	/** Rules that must be settled, and that this person has looked at in each letter. */
	readonly accepted: ReadonlySet<string>;
}

const mostListed = 50;
const forGood =
	'Nothing was written, because what is released can be changed only by a correction that everyone sees.';

/**
 * Refuses drafts in doubt. What must be settled is never released by the way: each of its rules has to be named.
 *
 * @throws LedgerRefusal naming the letters and their doubts
 */
export function refuseDoubts(
	drafts: readonly Pick<Draft, 'record' | 'review'>[],
	{ withDoubts, accepted }: Given,
): void {
	const open = drafts.flatMap(({ record, review }) => {
		const rules = review.filter((rule) => !accepted.has(rule));
		const grave = rules.filter((rule) => levelOf(rule) === 'settle');
		return { letter: record.letter, rules, grave };
	});
	const grave = open.filter((one) => one.grave.length > 0);
	if (grave.length > 0) {
		const rules = [...new Set(grave.flatMap((one) => one.grave))].sort();
		throw new LedgerRefusal(
			[
				`${grave.length} of the new letters have doubts that must be settled first, for something published might be wrong or unlawful:`,
				...listed(grave.map((one) => `${one.letter}: ${one.grave.join(', ')}`)),
				`${forGood} Look at each letter (docs/diagnostics tells what each doubt means) and mend it, or accept the doubt: at the desk, or by taking it out of \`review\`. Where you have looked at all of them: --accept ${rules.join(',')}.`,
			].join('\n'),
		);
	}
	const doubtful = open.filter(({ rules }) => rules.length > 0);
	if (withDoubts || doubtful.length === 0) return;
	throw new LedgerRefusal(
		[
			`${doubtful.length} of the new letters have doubts that nobody has settled:`,
			...listed(doubtful.map(({ letter, rules }) => `${letter}: ${rules.join(', ')}`)),
			`${forGood} Look at each letter (docs/diagnostics tells what each doubt means) and settle its doubts at the desk (npm run desk), or take them out of \`review\`; or release with --with-doubts.`,
		].join('\n'),
	);
}

function listed(lines: readonly string[]): string[] {
	const rest = lines.length - mostListed;
	return [
		...lines.slice(0, mostListed).map((line) => `  ${line}`),
		...(rest > 0 ? [`  … and ${rest} more`] : []),
	];
}
