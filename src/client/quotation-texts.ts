/** What the page says of quotations, written by its component into `[data-texts]`. */
export type QuotationTexts = Readonly<
	Record<
		| 'copy'
		| 'offer'
		| 'copied'
		| 'failed'
		| 'paragraph'
		| 'gone'
		| 'foundIn'
		| 'version'
		| 'unknown'
		| 'maybeIn'
		| 'otherVersion'
		| 'incomplete'
		| 'close',
		string
	>
>;
