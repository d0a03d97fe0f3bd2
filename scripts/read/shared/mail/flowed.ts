/**
 * Unwraps text in format=flowed (RFC 3676): a line that ends in a blank goes on in the next of the same quote depth.
 *
 * @param delsp whether the blank at a soft line's end belongs to the wrapping and not to the text.
 * @example
 * unwrapFlowed('Перший \nрядок\n> цитата', false) // 'Перший рядок\n> цитата'
 */
export function unwrapFlowed(text: string, delsp: boolean): string {
	const out: string[] = [];
	let open: { depth: number; pieces: string[] } | null = null;
	for (const line of text.split('\n')) {
		const marks = /^>*/.exec(line)?.[0].length ?? 0;
		const content = line.slice(marks).replace(/^ /, '');
		const soft = content.endsWith(' ') && content !== '-- ';
		const piece = soft && delsp ? content.slice(0, -1) : content;
		if (open && (open.depth !== marks || content === '-- ')) {
			out.push(written(open));
			open = null;
		}
		open ??= { depth: marks, pieces: [] };
		open.pieces.push(piece);
		if (!soft) {
			out.push(written(open));
			open = null;
		}
	}
	if (open) out.push(written(open));
	return out.join('\n');
}

function written({ depth, pieces }: { depth: number; pieces: readonly string[] }): string {
	const text = pieces.join('');
	return '> '.repeat(depth) + (text === '-- ' ? text : text.trimEnd());
}
