/** Characters in a derived title: three lines on a phone. */
export const longestTitle = 140;

/** Characters by which a title may be longer, where a name in quotes ends within them: «… «Первинна медична допомога»». */
const mostOver = 20;
/** Characters of a name in quotes that tell it from others. */
const leastQuoted = 14;
/** Characters below which what a cut leaves is no title. */
const leastLeft = 40;
// «, що», « для населення», « та виплати»: before such a word a phrase may end
const boundary =
	/,?\s(?=(?:та|і|й|або|чи|а|також|[ув]|зі?|із|до|на|за|по|від|для|при|про|під|після|між|через|щодо|стосовно|відповідно|згідно|котр\p{L}+|як[аеіиоу]\p{L}{0,2}|що|де|коли|шляхом|з метою)\s)|,\s|\s[–—-]\s/giu;
// A cut leaves «… переміщених» without its noun.
const danglingAdjective = /\s\p{Ll}+(?:их|ої|ого|ними|ною|ній|ному|ським|цьким)$/u;
// «Щодо ремонту –»
const endSign = /[\s.,;:!?–—-]/u;
// «дій голови Вигадки С.С.»
const initialAtEnd = /(?<!\p{L})\p{Lu}\.$/u;
/** Characters in which the longest of these words has room. */
const danglingReach = 14;
const danglingWord =
	/\s(?:та|і|й|або|чи|у|в|з|із|зі|до|на|за|по|від|для|при|про|під|після|між|через|щодо|стосовно|відповідно|згідно|які|який|яка|що|а|також|додатково|зокрема|внутрішньо|№)$/iu;

/**
 * A title cut where its limit would tear it: inside the name in quotes that it is about, for letters about many such names
 * would otherwise all be called alike, else before the last word that begins a new phrase. It never ends on a word that
 * wants another. Null if nothing is left that says what the letter is about.
 *
 * @example
 * shortenTitle(`Щодо ремонту доріг${' на вулицях міста'.repeat(9)}`)
 * // the same, up to the last «міста» within the limit
 */
export function shortenTitle(clause: string): string | null {
	if (clause.length <= longestTitle) return tidyTitle(balanced(clause));
	const head = clause.slice(0, longestTitle + 1);
	const quoted = wholeQuotes(clause) ?? cutInQuotes(head);
	if (quoted !== null) return quoted;
	const ends = [...head.matchAll(boundary)].map(({ index }) => index).filter((at) => at >= leastLeft);
	for (const end of ends.reverse()) {
		const left = tidyTitle(balanced(head.slice(0, end)));
		if (left.length >= leastLeft && !danglingAdjective.test(left)) return left;
	}
	return null;
}

/**
 * A title without signs and small words at its end that lead to nothing.
 *
 * @example
 * tidyTitle('Щодо ремонту мосту та') // 'Щодо ремонту мосту'
 */
export function tidyTitle(text: string): string {
	const plain = text.replace(/\s+/gu, ' ').trim();
	let end = plain.length;
	for (let before = -1; before !== end; ) {
		before = end;
		while (end > 0 && endSign.test(plain.charAt(end - 1)) && !initialAtEnd.test(plain.slice(0, end)))
			end -= 1;
		end -= plain.slice(Math.max(0, end - danglingReach), end).match(danglingWord)?.[0].length ?? 0;
	}
	return plain.slice(0, end);
}

/** The clause up to the end of a name in quotes that the limit would cut, where that end is near. */
function wholeQuotes(clause: string): string | null {
	const close = clause.indexOf('»', longestTitle);
	const open = clause.lastIndexOf('«', close);
	const isCut =
		close !== -1 && open !== -1 && open < longestTitle && open > clause.lastIndexOf('»', close - 1);
	return isCut && close < longestTitle + mostOver ? clause.slice(0, close + 1) : null;
}

/** «… за пакетом «Довготривалий догляд окремих…»»: a name in quotes that the limit cuts, where enough of it is left. */
function cutInQuotes(head: string): string | null {
	const open = head.lastIndexOf('«');
	const straight = (head.match(/"/gu)?.length ?? 0) % 2 === 1 ? head.lastIndexOf('"') : -1;
	const from = open > head.lastIndexOf('»') ? open : straight;
	if (from === -1) return null;
	const words = tidyTitle(head.slice(0, head.lastIndexOf(' ')));
	if (words.length - from < leastQuoted) return null;
	return `${words}…${from === straight ? '"' : '»'}`;
}

/** What is before a quotation or bracket that does not end. */
function balanced(text: string): string {
	for (const [open, close] of [
		['«', '»'],
		['(', ')'],
		['“', '”'],
	] as const) {
		const at = text.lastIndexOf(open);
		if (at > text.lastIndexOf(close)) return text.slice(0, at);
	}
	return (text.match(/"/gu)?.length ?? 0) % 2 === 1 ? text.slice(0, text.lastIndexOf('"')) : text;
}
