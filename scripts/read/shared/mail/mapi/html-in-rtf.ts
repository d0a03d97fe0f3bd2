import { decodeMailText } from '../charset.ts';
import { charsetOfCodePage } from './code-page.ts';

// «{», «\par », «\u1030», «\'cb», «\~», text
const aToken = /[{}]|\\([a-z]{1,32})(-?\d{1,10})? ?|\\'([\dA-F]{2})|\\[^a-z]|[^{}\\]+/gi;
// «{\f5\fswiss\fcharset204 Calibri;}»
const aFont = /\{\\f(\d{1,5})[^{};]{0,100}?\\fcharset(\d{1,3})/g;

const charsets: ReadonlyMap<number, number> = new Map([
	[0, 1252],
	[204, 1251],
	[238, 1250],
]);

const hiddenDestinations: ReadonlySet<string> = new Set([
	'fonttbl',
	'colortbl',
	'stylesheet',
	'info',
	'pict',
]);

const quotes: ReadonlyMap<string, string> = new Map([
	['lquote', '‘'],
	['rquote', '’'],
	['ldblquote', '“'],
	['rdblquote', '”'],
	['bullet', '•'],
	['endash', '–'],
	['emdash', '—'],
]);

/**
 * Takes out of RTF the HTML that it was made from (MS-OXRTFEX): what `\*\htmltag` groups hold, and the text outside
 * `\htmlrtf … \htmlrtf0`; null if the RTF was not made from HTML.
 *
 * @example
 * htmlInRtf('{\\rtf1\\ansi\\fromhtml1{\\*\\htmltag64 <p>}Yes{\\*\\htmltag72 </p>}}') // '<p>Yes</p>'
 */
export function htmlInRtf(rtf: string): string | null {
	// «{\rtf1\ansi\ansicpg1251\fromhtml1 »
	if (!/^\{\\rtf1[^{}]{0,200}\\fromhtml1/.test(rtf)) return null;
	const codePage = Number(/\\ansicpg(\d{1,5})/.exec(rtf)?.[1] ?? 1252);
	const out = new HtmlWriter(codePage, fontCodePages(rtf));
	for (const [token, word, number, hex] of rtf.matchAll(aToken)) {
		if (token === '{') out.open();
		else if (token === '}') out.close();
		else if (hex !== undefined) out.byte(Number.parseInt(hex, 16));
		else if (word !== undefined) out.control(word, number === undefined ? null : Number(number));
		else if (token.startsWith('\\')) out.symbol(token.slice(1));
		else out.text(token.replace(/[\r\n]+/g, ''));
	}
	return out.finish();
}

interface Group {
	/** Text of a destination that is not shown, e.g. the table of fonts. */
	skipped: boolean;
	/** Inside `\*\htmltag`. */
	tag: boolean;
	/** Between `\htmlrtf` and `\htmlrtf0`: RTF only. */
	rtfOnly: boolean;
	codePage: number;
	/** Characters that stand for `\uN` where it is not known. */
	substitutes: number;
}

class HtmlWriter {
	readonly #fonts: ReadonlyMap<number, number>;
	readonly #groups: Group[] = [];
	readonly #pieces: string[] = [];
	#group: Group;
	#bytes: number[] = [];
	#skip = 0;
	#starred = false;

	constructor(codePage: number, fonts: ReadonlyMap<number, number>) {
		this.#fonts = fonts;
		this.#group = { skipped: false, tag: false, rtfOnly: false, codePage, substitutes: 1 };
	}

	open(): void {
		this.#flush();
		this.#groups.push({ ...this.#group });
		this.#skip = 0;
	}

	close(): void {
		this.#flush();
		this.#group = this.#groups.pop() ?? this.#group;
		this.#skip = 0;
	}

	byte(value: number): void {
		if (this.#skip > 0) this.#skip--;
		else if (this.#shown()) this.#bytes.push(value);
	}

	text(text: string): void {
		this.#starred = false;
		const kept = text.slice(this.#skip);
		this.#skip = Math.max(0, this.#skip - text.length);
		for (const sign of this.#shown() ? kept : '') this.#bytes.push(sign.charCodeAt(0));
	}

	symbol(sign: string): void {
		if (sign === '*') this.#starred = true;
		else if (sign === '~') this.text('\u00A0');
		else if (/^[{}\\]$/.test(sign)) this.text(sign);
	}

	control(word: string, number: number | null): void {
		this.#flush();
		const group = this.#group;
		if (word === 'htmltag') group.tag = this.#starred;
		else if (word === 'htmlrtf') group.rtfOnly = number !== 0;
		else if (this.#starred || hiddenDestinations.has(word)) group.skipped = true;
		else if (word === 'f' && number !== null) group.codePage = this.#fonts.get(number) ?? group.codePage;
		else if (word === 'uc') group.substitutes = Math.min(number ?? 1, 8);
		else if (word === 'u' && number !== null) this.#unicode(number);
		else if ((word === 'par' || word === 'line') && this.#shown()) this.#pieces.push('\n');
		else if (word === 'tab' && this.#shown()) this.#pieces.push('\t');
		else if (quotes.has(word) && this.#shown()) this.#pieces.push(quotes.get(word) ?? '');
		this.#starred = false;
	}

	finish(): string {
		this.#flush();
		return this.#pieces.join('');
	}

	#unicode(code: number): void {
		if (this.#shown()) this.#pieces.push(String.fromCharCode(code & 0xffff));
		this.#skip = this.#group.substitutes;
	}

	#shown(): boolean {
		return !this.#group.skipped && (this.#group.tag || !this.#group.rtfOnly);
	}

	#flush(): void {
		if (this.#bytes.length === 0) return;
		this.#pieces.push(decodeMailText(Uint8Array.from(this.#bytes), charsetOfCodePage(this.#group.codePage)));
		this.#bytes = [];
	}
}

/** Code pages of the fonts by their number: `\fcharset204` is Cyrillic. */
function fontCodePages(rtf: string): Map<number, number> {
	const found = new Map<number, number>();
	for (const [, font = '', charset = ''] of rtf.slice(0, 20_000).matchAll(aFont)) {
		const codePage = charsets.get(Number(charset));
		if (codePage !== undefined) found.set(Number(font), codePage);
	}
	return found;
}
