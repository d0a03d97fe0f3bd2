import { decodeMailText } from '../charset.ts';

// «=?utf-8?B?0JvQuNGB0YI=?=»
const encodedWord = /=\?([^?\s]+)\?([BbQq])\?([^?]*)\?=/g;
// «=D0»
const escaped = /=([\dA-F]{2})/gi;

/**
 * Decodes a header's value: encoded words (RFC 2047) and raw eight-bit text. Bytes of neighbouring words of one charset
 * are joined before they are decoded, for mailers cut them inside a character.
 *
 * @param value bytes as Latin-1.
 * @example
 * decodeHeader('=?windows-1251?Q?=CB=E8?= =?windows-1251?Q?=F1=F2?=') // 'Лист'
 */
export function decodeHeader(value: string): string {
	const pieces: (string | EncodedText)[] = [];
	let end = 0;
	for (const match of value.matchAll(encodedWord)) {
		const [whole, charset = '', encoding = '', text = ''] = match;
		const between = value.slice(end, match.index);
		// Blanks between encoded words only part them.
		if (between.trim() !== '' || end === 0) pieces.push(decodeRaw(between));
		const last = pieces.at(-1);
		if (!(last instanceof EncodedText && last.add(charset, encoding, text))) {
			pieces.push(new EncodedText(charset, encoding, text));
		}
		end = match.index + whole.length;
	}
	pieces.push(decodeRaw(value.slice(end)));
	return pieces.map((piece) => (typeof piece === 'string' ? piece : piece.decoded())).join('');
}

/** Neighbouring encoded words of one charset and encoding. */
class EncodedText {
	readonly #charset: string;
	readonly #encoding: string;
	readonly #chunks: Buffer[] = [];
	/** Base64 that a word broke off inside a group of four. */
	#rest = '';

	constructor(charset: string, encoding: string, text: string) {
		this.#charset = charset;
		this.#encoding = encoding.toUpperCase();
		this.#take(text);
	}

	add(charset: string, encoding: string, text: string): boolean {
		if (charset.toLowerCase() !== this.#charset.toLowerCase()) return false;
		if (encoding.toUpperCase() !== this.#encoding) return false;
		this.#take(text);
		return true;
	}

	decoded(): string {
		const bytes = Buffer.concat([...this.#chunks, Buffer.from(this.#rest, 'base64')]);
		return decodeMailText(bytes, this.#charset);
	}

	#take(text: string): void {
		if (this.#encoding === 'Q') {
			const joined = text.replace(/=\s+(?=[\dA-F])/gi, '=').replace(/_/g, ' ');
			const raw = joined.replace(escaped, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
			this.#chunks.push(Buffer.from(raw, 'latin1'));
			return;
		}
		const units = (this.#rest + text.replace(/[^A-Za-z0-9+/=]/g, '')).split(/=+/);
		const open = units.pop() ?? '';
		const whole = open.length - (open.length % 4);
		for (const unit of [...units, open.slice(0, whole)]) this.#chunks.push(Buffer.from(unit, 'base64'));
		this.#rest = open.slice(whole);
	}
}

function decodeRaw(text: string): string {
	return text === '' ? '' : decodeMailText(Buffer.from(text, 'latin1'), null);
}
