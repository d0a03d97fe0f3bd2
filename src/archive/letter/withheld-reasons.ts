/**
 * Why a source is not published: something was masked and this format cannot be redacted truly; its metadata cannot be
 * taken out safely; the recognised text is too uncertain to say that nothing was missed; the body hid words in it, and
 * nobody has looked at them yet; a check of the copy found something; it is too large; or the publisher's settings say so.
 */
export const withheldReasons = [
	'masked',
	'metadata',
	'doubt',
	'hidden',
	'copy-check',
	'too-large',
	'settings',
] as const;

/** One of `withheldReasons`. */
export type WithheldReason = (typeof withheldReasons)[number];
