/** Signs that the fonts of symbols show at the places of letters, as Microsoft's and Adobe's tables have them. */
const wingdings: Readonly<Record<number, string>> = {
	...{ 32: ' ', 34: '✂', 40: '☎', 41: '✆', 42: '✉', 43: '✉', 69: '☜', 70: '☞', 71: '☝', 72: '☟', 74: '☺' },
	...{ 75: '😐', 76: '☹', 81: '✈', 108: '●', 109: '❍', 110: '■', 111: '☐', 112: '☐', 113: '☐', 114: '☐' },
	...{ 117: '◆', 118: '❖', 119: '◆', 158: '·', 159: '•', 160: '▪', 161: '○', 162: '○', 164: '◉', 167: '▪' },
	...{ 168: '☐', 171: '★', 120: '☒', 216: '➢', 253: '☒', 254: '☑', 82: '☑', 83: '☒', 251: '✗', 252: '✓' },
	...{ 223: '←', 224: '→', 225: '↑', 226: '↓', 231: '←', 232: '➔', 233: '↑', 234: '↓', 239: '⇦', 240: '⇨' },
	...numbered(128, '⓪①②③④⑤⑥⑦⑧⑨⑩⓿❶❷❸❹❺❻❼❽❾❿'),
};
const wingdings2: Readonly<Record<number, string>> = {
	...{ 32: ' ', 39: '☎', 79: '✗', 80: '✓', 81: '☒', 82: '☑', 83: '☒', 84: '☒', 85: '⊗', 86: '⊗', 87: '⊘' },
	...{ 150: '•', 151: '●', 152: '●', 153: '○', 154: '○', 155: '◉', 159: '▪', 160: '■', 161: '□', 162: '☐' },
	...{ 163: '☐', 164: '☐', 165: '▣', 174: '◆' },
	...numbered(105, '⓪①②③④⑤⑥⑦⑧⑨⑩⓿❶❷❸❹❺❻❼❽❾❿'),
};
const wingdings3: Readonly<Record<number, string>> = {
	...{ 32: ' ', 102: '←', 103: '→', 104: '↑', 105: '↓', 112: '▲', 113: '▼', 114: '△', 115: '▽' },
	...{ 116: '◄', 117: '►', 125: '▶', 132: '◤' },
};
const webdings: Readonly<Record<number, string>> = {
	...{
		32: ' ',
		51: '◀',
		52: '▶',
		53: '▲',
		54: '▼',
		97: '✓',
		99: '☐',
		103: '■',
		110: '●',
		114: '✗',
		200: '☎',
	},
	...{ 201: '☎', 155: '✉' },
};
const symbols: Readonly<Record<number, string>> = {
	...{ 34: '∀', 36: '∃', 39: '∋', 42: '∗', 45: '–', 64: '≅', 92: '∴', 94: '⊥', 126: '∼', 160: '€', 161: 'ϒ' },
	...{ 162: '′', 163: '≤', 164: '⁄', 165: '∞', 166: 'ƒ', 167: '♣', 168: '♦', 169: '♥', 170: '♠', 171: '↔' },
	...{ 172: '←', 173: '↑', 174: '→', 175: '↓', 176: '°', 177: '±', 178: '″', 179: '≥', 180: '×', 181: '∝' },
	...{ 182: '∂', 183: '•', 184: '÷', 185: '≠', 186: '≡', 187: '≈', 188: '…', 190: '–', 196: '⊗', 197: '⊕' },
	...{ 198: '∅', 199: '∩', 200: '∪', 206: '∈', 207: '∉', 208: '∠', 209: '∇', 210: '®', 211: '©', 212: '™' },
	...{ 213: '∏', 214: '√', 215: '⋅', 216: '¬', 217: '∧', 218: '∨', 219: '⇔', 220: '⇐', 222: '⇒', 229: '∑' },
	...{ 242: '∫' },
	...numbered(65, 'ΑΒΧΔΕΦΓΗΙϑΚΛΜΝΟΠΘΡΣΤΥςΩΞΨΖ'),
	...numbered(97, 'αβχδεφγηιϕκλμνοπθρστυϖωξψζ'),
};

const tables: ReadonlyMap<string, Readonly<Record<number, string>>> = new Map([
	['wingdings', wingdings],
	['wingdings 2', wingdings2],
	['wingdings 3', wingdings3],
	['webdings', webdings],
	['symbol', symbols],
]);

// a letter of a font of symbols that names none
const isPrivate = /[\uF000-\uF0FF]/gu;

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
	const family = familyOf(font);
	const table = tables.get(family);
	if (family === 'symbol') return symbols[at] ?? (isAsciiSign(at) ? String.fromCharCode(at) : '•');
	if (table) return table[at] ?? '•';
	// Which symbol font it is, not every file says.
	return at === code ? String.fromCharCode(at) : (symbols[at] ?? wingdings[at] ?? '•');
}

/** Whether a font shows signs in place of letters. */
export function isSymbolFont(font: string): boolean {
	return tables.has(familyOf(font));
}

/**
 * What words show that are set in a font: of a font of symbols, its signs. Letters that such a font has not are shown in
 * another one and stay.
 *
 * @example
 * textInSymbols('Wingdings', 'þ надано') // '☑ надано'
 */
export function textInSymbols(font: string, text: string): string {
	if (!isSymbolFont(font)) return text.replace(isPrivate, (sign) => shown('', sign));
	return Array.from(text, (sign) => (sign.trim() === '' ? sign : shown(font, sign))).join('');
}

/** «Wingdings-Regular», «"Symbol"» */
function familyOf(font: string): string {
	return font
		.replace(/["']|-regular/giu, '')
		.trim()
		.toLowerCase();
}

function shown(font: string, sign: string): string {
	const code = sign.codePointAt(0) ?? 0;
	const isOfFont = code <= 0xff || (code >= 0xf000 && code <= 0xf0ff);
	return isOfFont ? symbolOf(font, code.toString(16)) : sign;
}

function numbered(from: number, signs: string): Record<number, string> {
	return Object.fromEntries(Array.from(signs, (sign, at) => [from + at, sign]));
}

/** Digits and punctuation are in Symbol where ASCII has them; letters are Greek ones. */
function isAsciiSign(at: number): boolean {
	return at >= 0x20 && at < 0x41;
}
