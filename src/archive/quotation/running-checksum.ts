/**
 * The checksum of words that come piece by piece, folded already: what is added gives the checksum of all of it.
 *
 * @example
 * runningChecksum().add('два слова') // checksum('два слова')
 */
export function runningChecksum(): { add(folded: string): string } {
	const encoder = new TextEncoder();
	let hash = 0x811c9dc5;
	return {
		add(folded) {
			for (const byte of encoder.encode(folded)) hash = Math.imul(hash ^ byte, 0x01000193) >>> 0;
			return hash.toString(36);
		},
	};
}
