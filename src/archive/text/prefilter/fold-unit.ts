/** Letters that patterns which are blind to case take for others: «ſ», the sign of Kelvin, Old Cyrillic forms. */
// «ſ» is «s», «K» is «k»
const likeOthers: Readonly<Record<string, string>> = {
	ſ: 's',
	'\u212A': 'k',
	'\u212B': 'å',
	ẞ: 'ß',
	ς: 'σ',
	'\u2126': 'ω',
	'\u1E9B': 'ṡ',
	'\u0345': 'ι',
	'\u1FBE': 'ι',
	'\u1C80': '\u0432',
	'\u1C81': '\u0434',
	'\u1C82': '\u043E',
	'\u1C83': '\u0441',
	'\u1C84': '\u0442',
	'\u1C85': '\u0442',
	'\u1C86': '\u044A',
	'\u1C87': '\u0463',
	'\u1C88': '\uA64B',
	µ: 'μ',
	ϐ: 'β',
	ϑ: 'θ',
	ϕ: 'φ',
	ϖ: 'π',
	ϰ: 'κ',
	ϱ: 'ρ',
	ϵ: 'ε',
};
const blank = /\s/u;
const digit = /[0-9]/u;
/** Units by their numbers, as folded; 0 where none has been asked for yet, because a text has few of them. */
const known = new Uint16Array(0x10000);

/**
 * A code unit in its plainest form: small, every digit 0, every blank a space.
 *
 * @example
 * foldUnit('Й') // 'й'
 * @example
 * foldUnit('7') // '0'
 */
export function foldUnit(unit: string): string {
	return String.fromCharCode(foldCode(unit.charCodeAt(0)));
}

/** The same by numbers. */
export function foldCode(code: number): number {
	const folded = known[code] ?? 0;
	if (folded !== 0) return folded;
	const unit = String.fromCharCode(code);
	const found = (likeOthers[unit] ?? plain(unit)).charCodeAt(0);
	known[code] = found;
	return found;
}

function plain(unit: string): string {
	if (blank.test(unit)) return ' ';
	if (digit.test(unit)) return '0';
	const small = unit.toLowerCase();
	return small.length === 1 ? small : unit;
}
