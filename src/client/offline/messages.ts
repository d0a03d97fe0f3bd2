/** Messages from a page to the worker. */
export type Question =
	/** Keep the sending page, which was opened before the worker existed. */
	| { readonly ask: 'keep'; readonly url: string }
	/** Does the sending page, which came from the store, differ from the network's current one? */
	| { readonly ask: 'compare'; readonly url: string }
	/** Has something that the sending page requested before it listened come from the store? */
	| { readonly ask: 'kept' }
	/** Update what is kept to this build, and remove what no longer exists. */
	| { readonly ask: 'tidy' }
	/** Replace the older worker now. */
	| { readonly ask: 'replace' };

/** Messages from the worker to a page. */
export type Answer =
	/** Something that the page requested came from the store, where it was kept on this date. */
	| { readonly tell: 'kept'; readonly date: string }
	/** How the page that was shown from the store compares with the network’s. */
	| { readonly tell: Comparison };

/** How a kept page compares with the network’s. */
export type Comparison = 'newer' | 'same';
