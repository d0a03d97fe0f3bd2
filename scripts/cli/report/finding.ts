/** What a command has to say of a file. Never a personal value. */
export interface Finding {
	/** An error stops what was asked for; a warning is for a person to look at. */
	readonly level: 'error' | 'warning';
	/** Its path, or another name that a person knows it by. */
	readonly file: string;
	/** From 1; null if the file as a whole is meant. */
	readonly line: number | null;
	readonly column: number | null;
	/** Permanent name of the rule; docs/diagnostics/<rule>.md explains it. Null if there is none. */
	readonly rule: string | null;
	/** What happened, why, and what to do. */
	readonly message: string;
}

/** How findings are told: in a terminal, as JSON, or beside a run on GitHub. */
export type Reporter = (findings: readonly Finding[]) => string;
