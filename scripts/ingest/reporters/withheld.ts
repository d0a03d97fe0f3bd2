import type { Finding } from '../../cli/report/finding.ts';
import type { IngestedSource } from '../count-letters.ts';
import { findingsOf } from '../findings-of.ts';

/** Whether a finding says why a source is not published: that is reported once per run, not once per letter. */
export function isWithheld({ rule }: Pick<Finding, 'rule'>): boolean {
	return rule === 'source-withheld';
}

/**
 * Why sources of a run are not published, each reason once: for the first letter concerned, with the number of others.
 *
 * @example
 * withheldIn(sources) // [{ rule: 'source-withheld', file: 'a.txt', message: 'The source is … The same goes for others of this run: 14.', … }]
 */
export function withheldIn(sources: readonly IngestedSource[]): Finding[] {
	const all = sources.flatMap(({ results }) => results.flatMap(findingsOf)).filter(isWithheld);
	const reasons = Map.groupBy(all, ({ message }) => message);
	return [...reasons.values()].flatMap(([first, ...more]) => {
		if (!first) return [];
		return more.length === 0
			? first
			: { ...first, message: `${first.message} The same goes for others of this run: ${more.length}.` };
	});
}
