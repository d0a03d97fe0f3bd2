/** A request of an Alaveteli site with its messages in order. Never contains the request's private address. */
export interface RequestRecord {
	/** Host of the site, e.g. `dostup.org.ua`; null if the source does not say it. */
	readonly host: string | null;
	/** Public number; null if the source does not say. */
	readonly id: number | null;
	/** `url_title`, null if the source does not say it. */
	readonly slug: string | null;
	readonly title: string | null;
	/** Name of the requester; null if the source does not say. It is only used to search title and slug for it. */
	readonly asker: string | null;
	readonly body: { readonly name: string | null; readonly slug: string | null };
	/** Alaveteli's state, e.g. `successful`; null if not stated. */
	readonly state: string | null;
	readonly law: string | null;
	/** ISO dates of the request and of its last change. */
	readonly createdAt: string | null;
	readonly updatedAt: string | null;
	/** Messages in their order; `members` are names of the container's members that belong to each. */
	readonly messages: readonly {
		readonly direction: 'outgoing' | 'incoming';
		/** ISO date or null. */
		readonly date: string | null;
		/** Number of the message on the site, where known. */
		readonly id: number | null;
		readonly members: readonly string[];
	}[];
}
