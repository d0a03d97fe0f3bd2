import { splitNumbers } from '#archive/text/split-numbers.ts';

/**
 * Keeps the numbers of documents in a hit’s title and facts from being broken across lines. This can wait until the hit is painted, and
 * has to: a slow phone takes a tenth of a second to make ready the pattern that tells numbers in a text.
 */
export function keepNumbers(item: HTMLElement): void {
	for (const place of item.querySelectorAll('h2 > a, .facts-line')) {
		place.replaceChildren(...splitNumbers(place.textContent).map(keptPart));
	}
}

function keptPart({ text, isNumber }: ReturnType<typeof splitNumbers>[number]): Node | string {
	if (!isNumber) return text;
	const number = document.createElement('span');
	number.className = 'n';
	number.textContent = text;
	return number;
}
