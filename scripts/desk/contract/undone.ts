/** What was taken back. */
export interface Undone {
	/** The step’s name. */
	readonly what: string;
	/** The letters it had added, which are gone; with `back`, those that it had given another address. */
	readonly gone: readonly string[];
	/** The letters it had taken away, which are back. */
	readonly back: readonly string[];
}
