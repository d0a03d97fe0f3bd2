/** A stretch of text, or a number that must stay on its line. */
export interface NumberedPart {
	readonly text: string;
	readonly isNumber: boolean;
}

/** What a narrow phone still sets on one line. */
const longest = 24;
/** Example: «19152/6-15-24», «25/К-170із», «2939-VI»: browsers break such after each stroke. */
const strokes = /(?<![\p{L}\p{N}/-])[\p{L}\p{N}]{1,12}(?:[/-][\p{L}\p{N}]{1,12}){1,8}(?![\p{L}\p{N}/-])/gu;
/** Example: «6/К», «П-12»: words alone («міськрада-виконком») may part. */
const hasFigure = /\p{N}[/-]|[/-]\p{N}/u;

/**
 * Parts a text at the numbers of documents, so that each can be kept on its line; the parts joined are the text again.
 *
 * @example
 * splitNumbers('на № 6-15/24.') // [{ text: 'на № ', isNumber: false }, { text: '6-15/24', isNumber: true }, { text: '.', isNumber: false }]
 */
export function splitNumbers(text: string): NumberedPart[] {
	const parts: NumberedPart[] = [];
	let at = 0;
	for (const { index, 0: number } of text.matchAll(strokes)) {
		if (number.length > longest || !hasFigure.test(number)) continue;
		if (index > at) parts.push({ text: text.slice(at, index), isNumber: false });
		parts.push({ text: number, isNumber: true });
		at = index + number.length;
	}
	if (at < text.length) parts.push({ text: text.slice(at), isNumber: false });
	return parts;
}
