/** What a page asks of the worker. */
export type Question =
	/** Keep the page that asks: it was opened before the worker was there. */
	| { readonly ask: 'keep'; readonly url: string }
	/** Does the page that asks, which came from the store, differ from what the network has by now? */
	| { readonly ask: 'compare'; readonly url: string }
	/** Bring what is kept to this build, and remove what no longer exists. */
	| { readonly ask: 'tidy' }
	/** Take the older worker’s place now. */
	| { readonly ask: 'replace' };

/** What the worker tells a page. */
export type Answer =
	/** Something that the page asked for came from the store, where it was kept on this date. */
	| { readonly tell: 'kept'; readonly date: string }
	/** How the page that was shown from the store compares with the network’s. */
	| { readonly tell: Comparison };

/** How a kept page compares with the network’s. */
export type Comparison = 'newer' | 'same';
