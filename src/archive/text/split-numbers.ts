/** A stretch of text, or a number that must stay on its line. */
export interface NumberedPart {
	readonly text: string;
	readonly isNumber: boolean;
}

/** What a narrow phone still sets on one line. */
const longest = 28;
/** Example: «19152/6-15-24», «25/К-170із», «2939-VI»: browsers break such after each stroke. With a scanner’s upright, or a blank after a stroke: «19152/6-|15-24», «22/ Р-17». */
const strokes =
	/(?<![\p{L}\p{N}/|-])(?:№[ \u00A0]?)?[\p{L}\p{N}]{1,12}(?:(?:[/|-]{1,2}|(?<=\p{N})\/ (?=\p{L}{0,4}-?\p{N}))[\p{L}\p{N}]{1,12}){1,8}(?![\p{L}\p{N}/|-])/u;
/** Example: «№ 12», «№ 350-р»; the sign alone says that a number follows. */
const signed = /№[ \u00A0]?[\p{L}\p{N}]{0,4}\p{N}[\p{L}\p{N}]{0,12}(?![\p{L}\p{N}/|-])/u;
/** Example: «1 234 567,89 грн», «2 500 тис. грн», «12,5 %»: grouped or broken, and the short word of its unit. */
const sum =
	/(?<![\p{L}\p{N}.,/-])(?:\p{N}{1,3}(?:[ \u00A0\u202F]\p{N}{3}){1,4}(?:,\p{N}{1,3})?|\p{N}{1,6},\p{N}{1,3})(?![\p{N}/-]|[.,]\p{N})(?: \p{L}{2,4}\.(?= ?\p{L}))?(?: (?:\p{L}{1,4}(?![\p{L}\p{N}’-])\.?|%))?/u;
/** Example: «PR-фірми», «ІТ-послуг»: an abbreviation whose word is lost where a line ends with its hyphen. */
const abbreviated = /(?<![\p{L}\p{N}/|-])\p{Lu}{1,5}-\p{L}{1,20}(?![\p{L}\p{N}/|-])/u;
const numbers = new RegExp([strokes, signed, sum, abbreviated].map(({ source }) => source).join('|'), 'gu');
/** Example: «6/К», «П-12», «ПР-послуг»: words alone («міськрада-виконком») may part. */
const hasFigure = /\p{N}[/|-]|[/|-]\p{N}|\p{N}.*[ ,]|№|^\p{Lu}{1,5}-\p{L}{1,20}$/u;

/**
 * Parts a text at the numbers of documents, at sums and at words with an abbreviation before their hyphen, so that each can be kept on its line; the parts joined are the text
 * again.
 *
 * @example
 * splitNumbers('на № 6-15/24.') // [{ text: 'на ', isNumber: false }, { text: '№ 6-15/24', isNumber: true }, { text: '.', isNumber: false }]
 */
export function splitNumbers(text: string): NumberedPart[] {
	const parts: NumberedPart[] = [];
	let at = 0;
	for (const { index, 0: number } of text.matchAll(numbers)) {
		if (number.length > longest || !hasFigure.test(number)) continue;
		if (index > at) parts.push({ text: text.slice(at, index), isNumber: false });
		parts.push({ text: number, isNumber: true });
		at = index + number.length;
	}
	if (at < text.length) parts.push({ text: text.slice(at), isNumber: false });
	return parts;
}
