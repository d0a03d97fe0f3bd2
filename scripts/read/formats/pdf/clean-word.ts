/** A word in a form that a text may contain. */
export interface CleanWord {
	/** Composed (NFC), without characters that show nothing; a soft hyphen may stay at the end. */
	readonly text: string;
	/** Characters that stand for nothing readable: private use, unassigned, the replacement character. */
	readonly unreadable: number;
}

/** Bullets of Word: Symbol and Wingdings, by their places in the private use area. */
const bullets: ReadonlyMap<string, string> = new Map([
	['\uF0B7', '•'],
	['\uF0A7', '▪'],
	['\uF0D8', '➢'],
	['\uF0FC', '✓'],
	['\uF0A8', '◦'],
	['\uF06F', '□'],
	['\uF0E8', '→'],
	['\uF0E0', '→'],
	['\uF02D', '-'],
	['\uF0BE', '—'],
	['\uF076', '❖'],
	['\uF09F', '•'],
]);

// a bullet of Wingdings
const symbol = /[\uF020-\uF0FF]/g;
// NUL, zero-width space, direction override; not a soft hyphen
const invisible = /(?!\u00AD)[\p{Cc}\p{Cf}]/gu;
// «інфор\u00ADмація»
const softHyphenInside = /\u00AD(?!$)/g;
// the replacement character, private use, unassigned
const unreadable = /[\uFFFD\p{Co}\p{Cn}]/gu;

/**
 * Cleans a word of a PDF's text layer so that later steps have nothing to change. Bullets that fonts such as Symbol and
 * Wingdings keep in the private use area become signs that every font has.
 *
 * @example
 * cleanWord('\uF0B7') // { text: '•', unreadable: 0 }
 */
export function cleanWord(raw: string): CleanWord {
	const shown = raw.toWellFormed().replace(symbol, (sign) => bullets.get(sign) ?? sign);
	const text = shown.replace(invisible, '').replace(softHyphenInside, '').normalize('NFC');
	return { text, unreadable: text.match(unreadable)?.length ?? 0 };
}
