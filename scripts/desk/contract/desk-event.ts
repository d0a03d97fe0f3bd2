/** What the desk tells its page while it works. */
export type DeskEvent =
	/** Sources are being taken: `done` of `total`, and the last one’s file. */
	| { readonly kind: 'progress'; readonly done: number; readonly total: number; readonly file: string }
	/** Letters, bodies or the ledger may have changed. */
	| { readonly kind: 'changed' };
