import { decodeMailText } from '../charset.ts';
import { decodeHeader } from './encoded-words.ts';

/** A value with parameters, e.g. of Content-Type: the value in lower case, the parameters decoded. */
export interface ParametrisedValue {
	readonly value: string;
	readonly parameters: ReadonlyMap<string, string>;
}

const mostPieces = 200;
// « filename*1*=…», « charset = "utf-8"»
const aParameter = /^\s*([^\s=*]+)(\*\d{1,4})?(\*)?\s*=(.*)$/s;
// «windows-1251'uk'%CB%E8»
const withCharset = /^([^']*)'([^']*)'(.*)$/s;
const percent = /%([\dA-F]{2})/gi;

/**
 * Reads a value with parameters (RFC 2045), also those in pieces and with a charset (RFC 2231), and those that mailers
 * write against the rules: encoded words and raw eight-bit text.
 *
 * @param text bytes as Latin-1.
 * @example
 * readParameters("attachment; filename*0*=utf-8''%D0%9B; filename*1*=%D0%B8.pdf").parameters.get('filename') // 'Ли.pdf'
 */
export function readParameters(text: string): ParametrisedValue {
	const [first = '', ...rest] = splitAtSemicolons(text);
	const plain = new Map<string, string>();
	const pieces = new Map<string, Piece[]>();
	for (const written of rest) {
		const [, key = '', section = '', star = '', value = ''] = aParameter.exec(written) ?? [];
		const name = key.toLowerCase();
		if (section === '' && star === '') {
			if (name !== '' && !plain.has(name)) plain.set(name, decodeHeader(unquote(value)));
			continue;
		}
		const number = Number(section.slice(1) || 0);
		pieces.set(name, [...(pieces.get(name) ?? []), { number, encoded: star !== '', text: unquote(value) }]);
	}
	for (const [name, parts] of pieces) plain.set(name, joinPieces(parts));
	return { value: tokenOf(first).toLowerCase(), parameters: plain };
}

/**
 * The first word of a value, without a comment behind it.
 *
 * @example
 * tokenOf('utf-8 (plain text)') // 'utf-8'
 */
export function tokenOf(value: string): string {
	return /^[^\s(]*/.exec(value.trim().replace(/^\([^)]*\)\s*/, ''))?.[0] ?? '';
}

interface Piece {
	readonly number: number;
	/** Whether the text is percent-encoded; the first such piece says the charset. */
	readonly encoded: boolean;
	readonly text: string;
}

/** Pieces are joined as bytes, because they may part a character. */
function joinPieces(parts: readonly Piece[]): string {
	const sorted = [...parts].sort((a, b) => a.number - b.number).slice(0, mostPieces);
	const [, charset = '', , start = ''] = (sorted[0]?.encoded && withCharset.exec(sorted[0].text)) || [];
	const raw = sorted.map(({ encoded, text }, at) => {
		const bare = at === 0 && charset + start !== '' ? start : text;
		return encoded
			? bare.replace(percent, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
			: bare;
	});
	if (sorted.every(({ encoded }) => !encoded)) return decodeHeader(raw.join(''));
	return decodeMailText(Buffer.from(raw.join(''), 'latin1'), charset || null);
}

function splitAtSemicolons(text: string): string[] {
	const found: string[] = [];
	let start = 0;
	let quoted = false;
	for (let at = 0; at < text.length; at++) {
		const sign = text[at];
		if (quoted && sign === '\\') at++;
		else if (sign === '"') quoted = !quoted;
		else if (sign === ';' && !quoted) {
			found.push(text.slice(start, at));
			start = at + 1;
		}
		if (found.length > mostPieces) break;
	}
	// A quote that is never closed would swallow the parameters behind it.
	if (quoted && text.slice(start).includes(';'))
		found.push(...text.slice(start).split(';').slice(0, mostPieces));
	else found.push(text.slice(start));
	return found;
}

function unquote(value: string): string {
	const bare = value.trim();
	const inner = /^"(.*?)"?$/s.exec(bare)?.[1];
	return inner === undefined ? bare : inner.replace(/\\(["\\])/g, '$1');
}
