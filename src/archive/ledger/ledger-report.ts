import { type LedgerFault, type LedgerRule, ledgerRules } from './fault.ts';

/** One deed may break thousands of letters: past this many of a rule only their number is told. */
const mostOfRule = 20;

/** What a person is told about faults: by rule, what is at fault, why, what to do, and where more is written. */
export function ledgerReport(faults: readonly LedgerFault[]): string {
	const byRule = Map.groupBy(faults, ({ rule }) => rule);
	return [
		`The content does not agree with the ledger of what was published: ${faults.length === 1 ? '1 fault' : `${faults.length} faults`}. Links and citations lead to every published letter and version, so nothing is built until they agree.`,
		...[...byRule].flatMap(([rule, found]) => sectionOf(rule, found)),
	].join('\n');
}

function sectionOf(rule: LedgerRule, faults: readonly LedgerFault[]): string[] {
	const rest = faults.length - mostOfRule;
	return [
		'',
		`${rule}: ${ledgerRules[rule]}`,
		...faults.slice(0, mostOfRule).map(({ subject, message }) => `  ${subject}: ${message}`),
		...(rest > 0 ? [`  … and ${rest} more`] : []),
		`  More: docs/diagnostics/${rule}.md`,
	];
}
