/** A stretch of text, or a redaction's mark with the address of its rule. */
export interface MarkedPart {
	readonly text: string;
	readonly href: string | null;
}

/**
 * Parts a text at the marks of its redactions; the parts joined are the text again.
 *
 * @example
 * splitMarks('тел. [приховано: телефон].', new Map([['[приховано: телефон]', 'about.html#phone']]))
 * // [{ text: 'тел. ', href: null }, { text: '[приховано: телефон]', href: 'about.html#phone' }, { text: '.', href: null }]
 */
export function splitMarks(text: string, marks: ReadonlyMap<string, string>): MarkedPart[] {
	const parts: MarkedPart[] = [];
	let rest = text;
	while (rest !== '') {
		const next = [...marks.keys()]
			.map((mark) => ({ mark, at: rest.indexOf(mark) }))
			.filter(({ at }) => at !== -1)
			.sort((a, b) => a.at - b.at)[0];
		if (!next) {
			parts.push({ text: rest, href: null });
			break;
		}
		if (next.at > 0) parts.push({ text: rest.slice(0, next.at), href: null });
		parts.push({ text: next.mark, href: marks.get(next.mark) ?? null });
		rest = rest.slice(next.at + next.mark.length);
	}
	return parts;
}
