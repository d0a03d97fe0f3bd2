/**
 * Cuts a text to so many characters, between words where that is possible, with `…` in place of what was cut.
 *
 * @example
 * shorten('Відкритий архів офіційних листів', 20) // 'Відкритий архів…'
 */
export function shorten(text: string, most: number): string {
	const characters = [...text];
	if (characters.length <= most) return text;
	const cut = characters.slice(0, most - 1).join('');
	const whole = /\s/.test(characters[most - 1] ?? '') ? cut : cut.replace(/\s+\S*$/, '');
	return `${whole.replace(/[\s:;,.–—-]+$/, '')}…`;
}
