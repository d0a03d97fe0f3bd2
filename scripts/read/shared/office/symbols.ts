const wingdings: Readonly<Record<number, string>> = {
	32: ' ',
	40: '☎',
	41: '✆',
	42: '✉',
	43: '✉',
	111: '☐',
	112: '☐',
	113: '☐',
	114: '☐',
	168: '☐',
	120: '☒',
	253: '☒',
	254: '☑',
	82: '☑',
	83: '☒',
	251: '✗',
	252: '✓',
	223: '←',
	224: '→',
	232: '➔',
	240: '⇨',
};

const symbols: Readonly<Record<number, string>> = {
	183: '•',
	176: '°',
	177: '±',
	180: '×',
	184: '÷',
	185: '≠',
	163: '≤',
	179: '≥',
	165: '∞',
	190: '–',
	188: '…',
	174: '→',
	172: '←',
	45: '–',
	97: 'α',
	98: 'β',
	103: 'γ',
	100: 'δ',
	68: 'Δ',
	83: 'Σ',
	87: 'Ω',
	109: 'μ',
	112: 'π',
};

/**
 * The character that a `w:sym` shows: symbol fonts put signs of their own at the places of letters (F000–F0FF, or below
 * 100). A sign that is not known here is shown as a bullet, for lists and boxes are what letters use them for.
 *
 * @example
 * symbolOf('Wingdings', 'F0FE') // '☑'
 */
export function symbolOf(font: string, char: string): string {
	const code = Number.parseInt(char, 16);
	if (!Number.isInteger(code) || code < 1 || code > 0xffff) return '';
	const at = code >= 0xf000 && code <= 0xf0ff ? code - 0xf000 : code;
	if (at > 0xff) return String.fromCharCode(code);
	const family = font.toLowerCase();
	if (family.startsWith('wingdings')) return wingdings[at] ?? '•';
	if (family === 'symbol') return symbols[at] ?? (isAsciiSign(at) ? String.fromCharCode(at) : '•');
	// Which symbol font it is, not every file says.
	return at === code ? String.fromCharCode(at) : (symbols[at] ?? wingdings[at] ?? '•');
}

/** Digits and punctuation stand in Symbol where ASCII has them; letters are Greek ones. */
function isAsciiSign(at: number): boolean {
	return at >= 0x20 && at < 0x41;
}
