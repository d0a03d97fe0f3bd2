/** Patterns are made once a process. */
const light = new WeakMap<RegExp, RegExp>();
/**
 * For a text of a thousand code units V8 makes machine code of a pattern at once. For a shorter one it would first make code to
 * interpret, which takes a fifth of a second where a pattern is long: twenty times as long as machine code takes.
 */
const longText = 'і'.repeat(1000);

const rangesOf: Readonly<Record<string, string>> = {
	'\\p{L}': 'A-Za-z\\u00C0-\\u024F\\u0400-\\u052F',
	'\\p{Lu}': 'A-Z\\u00C0-\\u00DE\\u0400-\\u042F\\u0490',
	'\\p{Ll}': 'a-z\\u00DF-\\u00FF\\u0430-\\u045F\\u0491',
};
// «\p{Lu}», «\]», «[»
const token = /\\p\{Lu\}|\\p\{Ll\}|\\p\{L\}|\\[\s\S]|[[\]]/gu;

/**
 * The same pattern, in which letters are those that Ukrainian letters are written in (Latin, Cyrillic) and no others. A
 * class of all of Unicode's letters has hundreds of ranges, and a pattern with dozens of such classes takes a third of a
 * second to be made ready: longer than to look through four hundred letters. The text is folded before it is looked at.
 * It is made ready when it is first asked for.
 *
 * @example
 * lightPattern(/(?<!\p{L})кв\.\s\d/u).test('кв. 5') // true
 */
export function lightPattern(pattern: RegExp): RegExp {
	const known = light.get(pattern);
	if (known) return known;
	const made = lightPatternOf(pattern.source, pattern.flags);
	made.test(longText);
	made.lastIndex = 0;
	light.set(pattern, made);
	return made;
}

/** The light pattern of a source, not made ready: where there are dozens of classes of letters, even to read the other takes long. */
export function lightPatternOf(source: string, flags: string): RegExp {
	return new RegExp(lightSource(source), flags);
}

function lightSource(source: string): string {
	let isInClass = false;
	return source.replace(token, (part) => {
		if (part === '[') isInClass = true;
		else if (part === ']') isInClass = false;
		const ranges = rangesOf[part];
		if (ranges === undefined) return part;
		return isInClass ? ranges : `[${ranges}]`;
	});
}
