/** What a command reports about a file. Never contains personal data. */
export interface Finding {
	/** An error prevents what was asked for; a warning is for a person to look at. */
	readonly level: 'error' | 'warning';
	/** Its path, or another name by which a person knows it. */
	readonly file: string;
	/** From 1; null if it concerns the file as a whole. */
	readonly line: number | null;
	readonly column: number | null;
	/** Permanent name of the rule; docs/diagnostics/<rule>.md explains it. Null if there is none. */
	readonly rule: string | null;
	/** What happened, why, and what to do. */
	readonly message: string;
}

/** How findings are reported: in a terminal, as JSON, or as annotations on GitHub. */
export type Reporter = (findings: readonly Finding[]) => string;
