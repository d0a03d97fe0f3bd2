import type { Finding } from './finding.ts';

/** A finding for a machine; `ruleId` and `reason` are the names that VFile messages use. */
export interface JsonFinding {
	readonly file: string;
	readonly ruleId: string | null;
	readonly reason: string;
	readonly line: number | null;
	readonly column: number | null;
}

/** Findings as JSON values, for the JSON output of a command. */
export function jsonReport(findings: readonly Finding[]): JsonFinding[] {
	return findings.map(({ file, line, column, rule, message }) => ({
		file,
		ruleId: rule,
		reason: message,
		line,
		column,
	}));
}
