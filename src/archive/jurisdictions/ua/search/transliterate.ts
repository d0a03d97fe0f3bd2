/** Latin spellings of Ukrainian letters (Cabinet Resolution No. 55 of 27.01.2010, and looser ones), longest first. */
const spellings: readonly (readonly [string, string])[] = [
	...([['shch', 'щ']] as const),
	...([
		['zgh', 'зг'],
		['iia', 'ія'],
		['iie', 'іє'],
		['iiu', 'ію'],
	] as const),
	...([
		['zh', 'ж'],
		['kh', 'х'],
		['ts', 'ц'],
		['ch', 'ч'],
		['sh', 'ш'],
		['ya', 'я'],
		['ia', 'я'],
	] as const),
	...([
		['yu', 'ю'],
		['iu', 'ю'],
		['ye', 'є'],
		['ie', 'є'],
		['yi', 'ї'],
		['ju', 'ю'],
		['ja', 'я'],
	] as const),
	...([
		['a', 'а'],
		['b', 'б'],
		['v', 'в'],
		['w', 'в'],
		['h', 'г'],
		['g', 'г'],
		['d', 'д'],
		['e', 'е'],
	] as const),
	...([
		['z', 'з'],
		['y', 'и'],
		['i', 'і'],
		['j', 'й'],
		['k', 'к'],
		['l', 'л'],
		['m', 'м'],
		['n', 'н'],
	] as const),
	...([
		['o', 'о'],
		['p', 'п'],
		['r', 'р'],
		['s', 'с'],
		['t', 'т'],
		['u', 'у'],
		['f', 'ф'],
		['c', 'ц'],
	] as const),
	...([
		['x', 'кс'],
		['q', 'к'],
	] as const),
];
/** Example: `zapyt pro dorohy`. */
const latinText = /^[a-z0-9'’\s.,-]+$/i;
const latinLetter = /[a-z]/i;
/** Example: `vidpovid`, `dostup do informatsii`: soft signs and the й of ий are not written. */
const softEnd = /(?<=ст|ід|ень|ол|ал)$/u;

/**
 * Ukrainian words written with Latin letters, as they most likely are in Cyrillic; null if the text is not Latin. The
 * official spelling writes no soft signs; `softened` puts one at the end of words.
 *
 * @example
 * transliterate('zapyt') // 'запит'
 */
export function transliterate(text: string): string | null {
	if (!latinText.test(text) || !latinLetter.test(text)) return null;
	return text.toLowerCase().split(' ').map(word).join(' ');
}

/** The same words with a soft sign at the end where a word could have one: `vidpovid` is «відповідь». */
export function softened(text: string): string {
	return text
		.split(' ')
		.map((each) => each.replace(softEnd, 'ь'))
		.join(' ');
}

function word(latin: string): string {
	let cyrillic = '';
	for (let at = 0; at < latin.length; ) {
		const [spelling, letter] = spellings.find(([each]) => latin.startsWith(each, at)) ?? [];
		cyrillic += letter ?? latin.charAt(at);
		at += spelling?.length ?? 1;
	}
	return cyrillic.replace(/ии$/u, 'ий').replace(/іі$/u, 'ії').replace(/иі$/u, 'ий');
}
