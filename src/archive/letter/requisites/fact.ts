/** A value among the facts beside a letter. */
export type FactValue =
	/** Words that cannot hold a mark. */
	| { readonly kind: 'text'; readonly text: string }
	/** What the archive says about the value before it. */
	| { readonly kind: 'note'; readonly text: string }
	/** Words of the letter; marks in them lead to their rule. */
	| { readonly kind: 'words'; readonly text: string }
	| { readonly kind: 'date'; readonly iso: string }
	/** The body that signs, with its page. */
	| { readonly kind: 'authority' }
	/** A request of the archive, with its page. */
	| { readonly kind: 'thread'; readonly id: string; readonly text: string }
	/** Another letter of the archive, with its page. */
	| { readonly kind: 'letter'; readonly id: string; readonly text: string }
	/** A subject of the country’s list, with its page. */
	| { readonly kind: 'subject'; readonly id: string; readonly text: string }
	| { readonly kind: 'link'; readonly url: string; readonly text: string };

/** What the archive knows about a letter besides what is in its front matter. */
export interface FactAbout {
	/** Id of the request that the letter came with, null if the archive has none. */
	readonly thread: string | null;
}
