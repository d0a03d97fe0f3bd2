import iconv from 'iconv-lite';
import { symbolOf } from '../../shared/office/symbols.ts';

/** A font of the file: which letters its bytes mean. */
export interface RtfFont {
	/** Name as the font table has it; symbol fonts are known by it. */
	name: string;
	/** Windows' number of a character set (`\fcharset`), null if the table does not say. */
	charset: number | null;
	/** Code page that the table itself names (`\cpg`). */
	codePage: number | null;
}

const symbolCharset = 2;
/** ANSI: whatever the file's own code page is. */
const defaultCharset = 0;
const cyrillic = 1251;

const codePages: Readonly<Record<number, number>> = {
	77: 10000,
	128: 932,
	129: 949,
	134: 936,
	136: 950,
	161: 1253,
	162: 1254,
	163: 1258,
	177: 1255,
	178: 1256,
	186: 1257,
	204: 1251,
	238: 1250,
	255: 866,
};

const encodings: Readonly<Record<number, string>> = {
	437: 'cp437',
	850: 'cp850',
	852: 'cp852',
	855: 'cp855',
	866: 'cp866',
	874: 'windows-874',
	932: 'shift_jis',
	936: 'gbk',
	949: 'cp949',
	950: 'big5',
	1125: 'cp1125',
	1250: 'windows-1250',
	1251: 'windows-1251',
	1252: 'windows-1252',
	1253: 'windows-1253',
	1254: 'windows-1254',
	1255: 'windows-1255',
	1256: 'windows-1256',
	1257: 'windows-1257',
	1258: 'windows-1258',
	10000: 'macroman',
	10007: 'maccyrillic',
	20866: 'koi8-r',
	21866: 'koi8-u',
	28595: 'iso-8859-5',
	65001: 'utf-8',
};

/**
 * The text that bytes mean in a font. A font that names no character set of its own has the file's code page; where the
 * file names none either, it is Windows' Cyrillic one.
 *
 * @example
 * textInFont(Uint8Array.of(0xCB), { name: 'Arial', charset: 204, codePage: null }, null) // 'Л'
 */
export function textInFont(bytes: Uint8Array, font: RtfFont | null, fileCodePage: number | null): string {
	if (font?.charset === symbolCharset) {
		return Array.from(bytes, (byte) => symbolOf(font.name, byte.toString(16))).join('');
	}
	const own = font?.codePage ?? codePages[font?.charset ?? defaultCharset] ?? null;
	const page = encodings[own ?? fileCodePage ?? cyrillic] ?? `windows-${cyrillic}`;
	return iconv.decode(Buffer.from(bytes), page);
}

/** The character of `\u`; symbol fonts have theirs in the private use area. */
export function unicodeInFont(value: number, font: RtfFont | null): string {
	const code = value < 0 ? value + 0x10000 : value;
	if (code < 1 || code > 0xffff) return '';
	const isPrivate = code >= 0xf000 && code <= 0xf0ff;
	return isPrivate ? symbolOf(font?.name ?? '', code.toString(16)) : String.fromCharCode(code);
}
