/** What a mail may hold before it is refused: hostile mail is built to cost time and memory. */
export const limits = {
	/** Bytes of the whole file. */
	mail: 200 * 2 ** 20,
	/** Bytes of one part after its transfer encoding is undone. */
	part: 100 * 2 ** 20,
	/** Bytes of the header of a mail or of one of its parts. */
	header: 2 ** 20,
	/** Multiparts inside multiparts. */
	depth: 50,
	/** Parts of all levels. */
	parts: 2_000,
	/** Characters of a body's text or HTML. */
	body: 8 * 2 ** 20,
	/** Bytes of a mailbox. */
	mailbox: 2 ** 30,
	/** Mails of a mailbox. */
	messages: 10_000,
} as const;
