// «https://rada.example/», «mailto:office@rada.example», «#p3»
const safe = /^(?:https?:\/\/[^\s/\\]|mailto:[^\s]|#)/i;

/**
 * Whether a link of a text may be followed: to the web, to a mailbox, within the text. Any other link runs something
 * (`javascript:`, `data:`), opens something of the reader’s own (`file:`), or depends on where the page stands.
 *
 * @param href as the Markdown gives it, its entities read
 * @example
 * isSafeLink('https://rada.example/') // true
 * isSafeLink('jAvascript:alert(1)') // false
 */
export function isSafeLink(href: string): boolean {
	return safe.test(href);
}
