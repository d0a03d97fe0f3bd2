/**
 * How many signs must be put in, left out or changed to make a reading what stood there, and of how many (Levenshtein).
 * Blanks and line ends count as one blank; apostrophes and dashes of any form are one.
 *
 * @example
 * errorsOf('три парки', 'трп парки') // { errors: 1, signs: 9 }
 */
export function errorsOf(stood: string, read: string): { errors: number; signs: number } {
	const [wanted, found] = [folded(stood), folded(read)];
	let row = Array.from({ length: found.length + 1 }, (_, at) => at);
	for (const [i, sign] of [...wanted].entries()) {
		const next = [i + 1];
		for (let j = 1; j <= found.length; j++) {
			const change = (row[j - 1] ?? 0) + (found[j - 1] === sign ? 0 : 1);
			next.push(Math.min(change, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
		}
		row = next;
	}
	return { errors: row[found.length] ?? 0, signs: wanted.length };
}

function folded(text: string): string {
	return text
		.replace(/\s+/gu, ' ')
		.replace(/[’'ʼ`]/gu, '’')
		.replace(/[–—−]/gu, '-')
		.trim();
}
