/** One deed may break thousands of letters: past this many of a rule only their number is told. */
const mostOfRule = 20;

/** A fault as a person is told about it. */
export interface ToldFault<Rule extends string> {
	readonly rule: Rule;
	/** What is at fault. */
	readonly subject: string;
	/** What happened and what to do. */
	readonly message: string;
}

/**
 * Lines of a report: faults by rule, each rule with what it means and its page.
 *
 * @param meanings of all rules
 */
export function faultSections<Rule extends string>(
	faults: readonly ToldFault<Rule>[],
	meanings: Readonly<Record<Rule, string>>,
): string[] {
	const byRule = Map.groupBy(faults, ({ rule }) => rule);
	return [...byRule].flatMap(([rule, found]) => {
		const rest = found.length - mostOfRule;
		return [
			'',
			`${rule}: ${meanings[rule]}`,
			...found.slice(0, mostOfRule).map(({ subject, message }) => `  ${subject}: ${message}`),
			...(rest > 0 ? [`  … and ${rest} more`] : []),
			`  More: docs/diagnostics/${rule}.md`,
		];
	});
}
